package dl4jcourse.ipynb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Notebooks made from masters keep the rules of nbformat 4.5's schema. */
class NotebookFormatTest {

    private static final Set<String> CODE_KEYS =
            Set.of("cell_type", "execution_count", "id", "metadata", "outputs", "source");
    private static final Set<String> PROSE_KEYS = Set.of("cell_type", "id", "metadata", "source");

    private static JsonObject json(Language language) {
        String text = NotebookWriter.text(MasterTexts.master().notebook(language));
        return JsonParser.parseString(text).getAsJsonObject();
    }

    @ParameterizedTest
    @EnumSource
    void theNotebookHasItsFourKeys(Language language) {
        JsonObject notebook = json(language);
        assertEquals(Set.of("cells", "metadata", "nbformat", "nbformat_minor"), notebook.keySet());
        assertEquals(4, notebook.get("nbformat").getAsInt());
        assertEquals(5, notebook.get("nbformat_minor").getAsInt());
    }

    @ParameterizedTest
    @EnumSource
    void everyCellHasTheKeysOfItsKind(Language language) {
        Set<String> ids = new HashSet<>();
        for (JsonElement element : json(language).getAsJsonArray("cells")) {
            JsonObject cell = element.getAsJsonObject();
            boolean code = cell.get("cell_type").getAsString().equals("code");
            assertEquals(code ? CODE_KEYS : PROSE_KEYS, cell.keySet());
            assertTrue(cell.get("id").getAsString().matches("[a-zA-Z0-9_-]{1,64}"));
            assertTrue(ids.add(cell.get("id").getAsString()), "ids are unique");
            assertTrue(cell.get("source").isJsonArray() && cell.get("metadata").isJsonObject());
        }
    }

    @Test
    void codeHasNotRun() {
        JsonObject cell = json(Language.EN).getAsJsonArray("cells").get(1).getAsJsonObject();
        assertTrue(cell.get("execution_count").isJsonNull());
        assertEquals(new JsonArray(), cell.get("outputs"));
        assertEquals(
                "{\"dl4jcourse\":\"first-sum\",\"tags\":[\"setup\",\"hide-input\"]}",
                cell.get("metadata").toString());
    }

    @Test
    void theFileReadsAsJupyterWritesIt() {
        String expected = """
                {
                 "cells": [
                  {
                   "cell_type": "markdown",
                   "id": "welcome",
                   "metadata": {
                    "dl4jcourse": "welcome"
                   },
                   "source": [
                    "# はじめに"
                   ]
                  },
                  {
                   "cell_type": "code",
                   "execution_count": null,
                   "id": "first-sum",
                   "metadata": {
                    "dl4jcourse": "first-sum",
                    "tags": [
                     "setup",
                     "hide-input"
                    ]
                   },
                   "outputs": [],
                   "source": [
                    "int x = 1;\\n",
                    "\\n",
                    "x + 2"
                   ]
                  }
                 ],
                 "metadata": {
                  "dl4jcourse": {
                   "lang": "ja",
                   "lecture": "00-a"
                  },
                  "kernelspec": {
                   "display_name": "Java",
                   "language": "java",
                   "name": "java"
                  },
                  "language_info": {
                   "file_extension": ".jshell",
                   "mimetype": "text/x-java-source",
                   "name": "java"
                  },
                  "title": "はじめに"
                 },
                 "nbformat": 4,
                 "nbformat_minor": 5
                }
                """;
        Notebook notebook = MasterTexts.master().notebook(Language.JA);
        assertEquals(expected, NotebookWriter.text(notebook));
        assertEquals(
                "00-a ja",
                notebook.lecture().orElseThrow() + " " + notebook.lang().orElseThrow());
    }
}
