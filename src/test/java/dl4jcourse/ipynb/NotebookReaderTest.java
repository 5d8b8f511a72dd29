package dl4jcourse.ipynb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad notebooks are named, with what came and what to do. */
class NotebookReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "hello | expected a notebook in JSON | other text at line 1 column 1",
                "~~ | expected a notebook | found",
                "[] | expected a notebook, a JSON object | found a list",
                "{\"cells\": [ | a notebook in JSON | the end of the file in the middle",
                "{\"nbformat\": 4, \"cells\": []} x | a notebook in JSON | other text at line 1 column 31",
                "{} {} | a notebook in JSON | other text at line 1",
                "{\"nbformat\": NaN} | a notebook in JSON | other text at line 1",
                "{\"cells\": []} | \"nbformat\": 4 | no nbformat",
                "{\"nbformat\": 3, \"worksheets\": []} | \"nbformat\": 4 | nbformat 3",
                "{\"nbformat\": \"x\", \"cells\": []} | \"nbformat\": 4 | nbformat \"x\"",
                "{\"nbformat\": 4} | a list of cells | found nothing",
                "{\"nbformat\": 4, \"cells\": [3]} | an object in cell 1 | found 3",
                "{\"nbformat\": 4, \"cells\": [{\"source\": \"\"}]} | cell_type code, markdown or raw | in cell 1",
                "{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"x\"}]} | cell_type code | found \"x\"",
                "{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"raw\", \"source\": [1]}]} | a source | found a list",
                "{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"raw\"}]} | a source | found nothing",
            })
    void badFilesAreNamed(String text, String expected, String found) throws IOException {
        assertFault(text, expected, found);
    }

    private static void assertFault(String text, String... parts) {
        String message = assertThrows(NotebookException.class, () -> NotebookReader.parse("bad.ipynb", text))
                .getMessage();
        assertTrue(message.startsWith("bad.ipynb: expected "), message);
        assertTrue(message.contains("; open the file") || message.contains("; ask for a new copy"), message);
        for (String part : parts) {
            assertTrue(message.contains(part), message + " should contain " + part);
        }
    }

    @Test
    void aTruncatedFileIsNamedWhereverItEnds() {
        String whole =
                NotebookWriter.text(MasterTexts.master().notebook(Language.JA)).strip();
        for (int end = 0; end < whole.length(); end++) {
            String part = whole.substring(0, end);
            assertThrows(NotebookException.class, () -> NotebookReader.parse("bad.ipynb", part));
        }
    }

    @Test
    void twoCellsWithOneIdAreNamed() {
        String cell = "{\"cell_type\": \"raw\", \"id\": \"a\", \"source\": \"\"}";
        assertFault("{\"nbformat\": 4, \"cells\": [" + cell + "," + cell + "]}", "in cell 2", "which cell 1 has");
    }

    @Test
    void otherBytesThanUtf8AreNamed(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("sjis.ipynb"), new byte[] {'"', (byte) 0x82, (byte) 0xa0, '"'});
        String message = assertThrows(NotebookException.class, () -> NotebookReader.read(file))
                .getMessage();
        assertTrue(message.contains("sjis.ipynb: expected UTF-8 text, found other bytes"), message);
    }

    @Test
    void cellsWithoutIdGetOneByPlace() {
        String cell = "{\"cell_type\": \"raw\", \"source\": \"\"";
        String text = "{\"nbformat\": 4, \"nbformat_minor\": 2, \"cells\": [%s}, %s}, %s, \"id\": \"cell-2\"}]}";
        Notebook notebook = NotebookReader.parse("old", text.formatted(cell, cell, cell));
        assertEquals(
                List.of("cell-1", "cell--2", "cell-2"),
                notebook.cells().stream().map(Cell::id).toList());
        assertEquals(5, notebook.minor());
    }
}
