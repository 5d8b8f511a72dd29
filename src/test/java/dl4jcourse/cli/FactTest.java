package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import dl4jcourse.ipynb.Cell;
import dl4jcourse.ipynb.Notebook;
import dl4jcourse.ipynb.NotebookReader;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of facts itself, and that each kind of fact can fail. */
class FactTest {
    @TempDir
    Path folder;

    /** A notebook with one executed cell. */
    private Notebook printed(String output) throws IOException {
        String cell =
                "{\"cell_type\": \"code\", \"id\": \"c\", \"execution_count\": 1, \"source\": [\"1\"], \"metadata\": "
                        + "{}, \"outputs\": [{\"output_type\": \"execute_result\", \"execution_count\": 1, \"metadata\": {}, "
                        + "\"data\": {\"text/plain\": [\"" + output + "\"]}}]}";
        String text = "{\"nbformat\": 4, \"nbformat_minor\": 5, \"metadata\": {}, \"cells\": [" + cell + "]}";
        Path file = folder.resolve("printed.ipynb");
        Files.writeString(file, JsonParser.parseString(text).toString());
        return NotebookReader.read(file);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3, '3', true", "1, 3, '4', false",
        "2, 0.832 ± 1e-6, 'step 1: 0.8320001', true", "2, 0.832 ± 1e-9, 'step 1: 0.8320001', false",
        "-1, -0.27 ± 1e-12, 'sum −0.26999999999999996', true", "1, 7, 'nothing', false",
        "1, ≥ 96.5, '96.5 %', true", "1, ≥ 96.5, '96.49 %', false",
        "1, ≤ 3, '3.0 mistakes', true", "1, ≤ 3, '3.1', false",
        "2, 5, 'one 5 of 0_W: 5.5', false", "text, DL4J: equal, 'hand and   DL4J: equal (1e-12)', true",
        "text, DL4J: equal, 'hand and DL4J: DIFFERENT', false"
    })
    void everyKindOfFactHoldsAndFails(String where, String expected, String output, boolean holds) throws IOException {
        assertEquals(
                holds,
                new Fact("00", "c", "name", where, expected)
                        .fault(printed(output))
                        .isEmpty());
    }

    @Test
    void aMissingCellIsAFault() throws IOException {
        assertTrue(new Fact("00", "gone", "name", "1", "3").fault(printed("3")).isPresent());
    }

    @Test
    void anAnswerInTheCodeIsSeen() {
        assertTrue(new Fact("00", "c", "", "1", "938").standsIn("int batches = 938;"));
        assertFalse(new Fact("00", "c", "", "1", "938").standsIn("int batches = 9380; x938()"));
        assertTrue(new Fact("00", "c", "", "1", "-0.27 ± 1e-12").standsIn("return -0.27;"));
        assertTrue(new Fact("00", "c", "", "text", "DL4J: equal").standsIn("print(\"DL4J:  equal\")"));
    }

    @Test
    void aBrokenRowIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Fact.parse("| 00 | first-sum | 3 |"));
    }

    /** The master's cells are those of the built notebook. */
    private static Notebook lecture(String number) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(RealKernel.notebook("en"), number + "-*.ipynb")) {
            return NotebookReader.read(found.iterator().next());
        }
    }

    @Test
    void eightyFactsThatNoCellGivesAway() throws IOException {
        List<Fact> facts = Fact.all();
        Set<Fact> different = new HashSet<>(facts);
        assertEquals(facts.size(), different.size(), "the same fact twice");
        assertTrue(facts.size() >= 80, () -> "only " + facts.size());
        List<String> faults = new ArrayList<>();
        for (Fact fact : facts) {
            Cell cell =
                    lecture(fact.lecture().substring(0, 2)).cell(fact.cell()).orElse(null);
            if (cell == null) {
                faults.add(fact + ": no such cell");
            } else if (fact.standsIn(cell.source())) {
                faults.add(fact + " stands in the cell's code");
            }
        }
        assertEquals(List.of(), faults);
    }
}
