package dl4jcourse.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each part of the five texts has cells that show it, each claim that does not hold too, and the cells exist. */
class LectureMapTest {
    private static final Pattern LIST = Pattern.compile("(?ms)^(?:Sections|Programs): (.*?)$\\s*^\\s*$");

    /** What a text has, by the lists above its table. */
    private static List<String> listed(String part) {
        List<String> labels = new ArrayList<>();
        Matcher list = LIST.matcher(part);
        while (list.find()) {
            Arrays.stream(list.group(1).replaceAll("\\s+", " ").split(" · "))
                    .map(String::strip)
                    .filter(label -> !label.equals("none"))
                    .forEach(labels::add);
        }
        return labels;
    }

    private static List<String> faults(String page) throws IOException {
        List<String> faults = new ArrayList<>();
        for (String part : Docs.parts(page)) {
            List<String> labels =
                    Docs.rows(part).stream().map(row -> row.get(0)).toList();
            List<String> listed = listed(part);
            String text = part.lines().findFirst().orElse("");
            listed.stream()
                    .filter(label -> !labels.contains(label))
                    .forEach(label -> faults.add(text + ": no row for " + label));
            labels.stream()
                    .filter(label -> !listed.contains(label))
                    .forEach(label -> faults.add(text + ": not in its list: " + label));
        }
        faults.addAll(missingCells(page));
        return faults;
    }

    private static List<String> missingCells(String page) throws IOException {
        var lectures = Docs.lectures();
        return Docs.rows(page).stream()
                .flatMap(row -> CellReference.faults(row.get(0), row.get(row.size() - 1), lectures).stream())
                .toList();
    }

    @Test
    void eachPartOfTheFiveTextsIsShown() throws IOException {
        String page = Docs.page("lecture-map.md");
        assertEquals(5, Docs.parts(page).size());
        assertEquals(List.of(), faults(page));
        assertTrue(
                Docs.rows(page).size() >= 120, () -> "only " + Docs.rows(page).size());
    }

    @Test
    void eachErratumIsShown() throws IOException {
        String page = Docs.page("errata.md");
        assertEquals(5, Docs.parts(page).size());
        assertEquals(List.of(), missingCells(page));
        Docs.rows(page).forEach(row -> assertEquals(3, row.size(), row::toString));
    }

    /** The texts are named alike on both pages. */
    @Test
    void bothPagesHaveTheSameTexts() throws IOException {
        assertEquals(titles("lecture-map.md"), titles("errata.md"));
    }

    private static List<String> titles(String page) throws IOException {
        return Docs.parts(Docs.page(page)).stream()
                .map(part -> part.lines().findFirst().orElse(""))
                .toList();
    }

    private static final String PLANTED = "# map\n\n## \"a text\"\n\nSections: one ·\ntwo\n\nPrograms: none\n\n"
            + "| part | shown in |\n|---|---|\n| one | 00 `first-sum`; 01 `first-perceptron` |\n";

    @Test
    void aRowThatIsMissingOrTooMuchIsFound() throws IOException {
        assertEquals(List.of("\"a text\": no row for two"), faults(PLANTED));
        assertEquals(List.of(), faults(PLANTED + "| two | 02 `curves` |\n"));
        assertEquals(
                List.of("\"a text\": not in its list: three"),
                faults(PLANTED + "| two | 02 `curves` |\n| three | 02 `curves` |\n"));
    }

    @Test
    void aMissingCellIsFound() throws IOException {
        assertEquals(
                List.of("two: no cell first-sum in lecture 01", "two: no cell gone in lecture 02"),
                faults(PLANTED + "| two | 01 `first-sum`; 02 `curves`, `gone` |\n"));
        assertEquals(
                List.of("two: no cell named", "two: lectures and ids of cells expected, but got: 06 (planned)"),
                faults(PLANTED + "| two | 06 (planned) |\n"));
    }
}
