package dl4jcourse.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the glossary calls a name of DL4J or of this course is one. */
class GlossaryTest {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** Code-marked names that do not exist, in the columns of DL4J and of this course. */
    private static List<String> faults(String page) {
        List<String> faults = new ArrayList<>();
        for (String part : Docs.parts(page)) {
            int dl4j = Docs.head(part).indexOf("DL4J / ND4J");
            if (dl4j >= 0) {
                Docs.rows(part).forEach(row -> {
                    faults.addAll(missing(JavaNames.DL4J, row.get(dl4j)));
                    faults.addAll(missing(JavaNames.OURS, row.get(dl4j + 1)));
                });
            }
        }
        return faults;
    }

    private static List<String> missing(JavaNames names, String cell) {
        return CODE.matcher(cell)
                .results()
                .map((MatchResult match) -> match.group(1))
                .filter(name -> !names.has(name))
                .toList();
    }

    @Test
    void allNamesExist() throws IOException {
        String page = Docs.page("glossary.md");
        assertEquals(List.of(), faults(page));
        long themes = Docs.parts(page).stream()
                .filter(part -> Docs.head(part).contains("DL4J / ND4J"))
                .count();
        assertTrue(themes >= 8, () -> "only " + themes + " tables with a column of DL4J");
    }

    @Test
    void bothLanguagesAreFilledIn() throws IOException {
        for (String part : Docs.parts(Docs.page("glossary.md"))) {
            for (List<String> row : Docs.rows(part)) {
                assertFalse(
                        row.get(0).isEmpty()
                                || row.get(1).isEmpty()
                                || row.get(2).isEmpty(),
                        row::toString);
                assertEquals(Docs.head(part).size(), row.size(), row::toString);
            }
        }
    }

    @Test
    void aWrongNameIsFound() {
        String planted =
                "# Glossary\n\n## Networks\n\n| English | 日本語 | PyTorch | DL4J / ND4J | here |\n|---|---|---|---|---|\n"
                        + "| layer | 層 | `nn.Linear` | `DenseLayer`, `DensLayer` | `Linear`, `Linear.weights` |\n";
        assertEquals(List.of("DensLayer", "Linear.weights"), faults(planted));
    }

    @Test
    void namesAreLookedUpOnTheirOwnSide() {
        assertTrue(JavaNames.OURS.has("Matrix.mmul") && JavaNames.DL4J.has("INDArray.mmul"));
        assertFalse(JavaNames.DL4J.has("Matrix.mmul") || JavaNames.OURS.has("INDArray"));
        assertTrue(JavaNames.DL4J.has("Activation.RELU") && JavaNames.DL4J.has("NeuralNetConfiguration.Builder"));
        assertFalse(JavaNames.DL4J.has("Activation.RELUX"));
    }
}
