package dl4jcourse.slides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import dl4jcourse.ipynb.Cell;
import dl4jcourse.ipynb.Notebook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What must hold for a deck, each rule once broken on purpose. */
class SlidesTest {
    private static final Path FILE = Path.of("04-losses.en.md");
    private static final Path TESTS = Path.of("src/test/java");
    private static final String HEAD =
            "---\nmarp: true\ntheme: course\nmath: mathjax\npaginate: true\nlang: en\ntitle: Losses\n---\n";
    private static final String SLIDE = """
            ## Loss

            $$L = 0.105$$ and $x$ of 60,000

            ```java
            int n = 64;
            ```

            ![w:700](cell:chart#2) [Open](notebook:chart)

            <!-- Ask: what is it? -->
            """;
    private static final String DECK =
            HEAD + IntStream.range(0, 12).mapToObj(k -> SLIDE).collect(Collectors.joining("---\n"));
    private static final String ROWS = """
            | number | where it comes from |
            |---|---|
            | 0.105 | cell `chart` 1 |
            | 60,000 | cell `chart` text |
            | 64 | test `SlidesTest.theRulesHold` |
            """;
    private static final Notebook NOTEBOOK = notebook();

    private static Notebook notebook() {
        String png = "{\"output_type\":\"display_data\",\"data\":{\"image/png\":\"AAAA\"}}";
        String html = "{\"output_type\":\"display_data\",\"data\":{\"text/html\":"
                + "\"<img style='x' src=\\\"data:image/png;base64,BBBB\\\">\"}}";
        String text = "{\"output_type\":\"stream\",\"name\":\"stdout\",\"text\":[\"loss 0.10536\\n\",\"of 60000\"]}";
        Cell chart = Cell.code("chart", "1", List.of());
        var rest = JsonParser.parseString("{\"outputs\":[" + String.join(",", png, html, text) + "]}")
                .getAsJsonObject();
        Cell exercise = Cell.code("exercise-4-1", "", List.of());
        return new Notebook(
                List.of(new Cell(chart.kind(), chart.id(), "1", chart.metadata(), rest), exercise), rest.deepCopy());
    }

    private static Deck deck(String text) {
        return Deck.parse(FILE, text);
    }

    private static void assertOnlyFault(String expected, List<Fault> faults) {
        assertEquals(1, faults.size(), faults::toString);
        assertTrue(faults.get(0).toString().contains(expected), faults::toString);
    }

    private static List<Fault> rules(String text) {
        return new DeckRules(deck(text), NOTEBOOK).faults();
    }

    private static List<Fault> numbers(String text, String rows) throws IOException {
        return NumberTable.parse(Path.of("04-losses.numbers.md"), rows)
                .faults(List.of(deck(text)), NOTEBOOK, TESTS, true);
    }

    /** The first slide alone changed. */
    private static String changed(String before, String after) {
        assertTrue(DECK.contains(before));
        return DECK.replaceFirst(
                java.util.regex.Pattern.quote(before), java.util.regex.Matcher.quoteReplacement(after));
    }

    @Test
    void theRulesHold() throws IOException {
        assertEquals(List.of(), rules(DECK));
        assertEquals(List.of(), numbers(DECK, ROWS));
        assertEquals(List.of(), new Twins(deck(DECK), deck(DECK)).faults());
        assertEquals("04-losses", deck(DECK).lecture());
        assertEquals(9, deck(DECK).slides().get(0).line());
        assertEquals("64", Numeral.in(DECK, 1).get(2).digits(), "the row of this test");
    }

    @Test
    void aDeckOfElevenSlidesIsTooShort() {
        assertOnlyFault(
                "12 to 25 slides expected, but there are 11", rules(DECK.substring(0, DECK.lastIndexOf("---\n"))));
    }

    @Test
    void aSlideWithoutNotesIsNamed() {
        assertOnlyFault(
                "04-losses.en.md:9: a slide without speaker notes", rules(changed("<!-- Ask: what is it? -->", "")));
        assertOnlyFault("without speaker notes", rules(changed("<!-- Ask: what is it? -->", "<!-- _class: title -->")));
    }

    @Test
    void theFrontMatterIsComplete() {
        assertOnlyFault("theme: course", rules(changed("theme: course", "theme: default")));
    }

    @Test
    void threeWaysIntoTheNotebookAreWanted() {
        assertOnlyFault(
                "3 links into the notebook expected, but there are 0",
                rules(DECK.replace("[Open](notebook:chart)", "")));
    }

    @Test
    void unknownCellsAndPicturesAreNamed() {
        assertOnlyFault(
                "04-losses.en.md:17: the notebook has no cell graph", rules(changed("cell:chart#2", "cell:graph")));
        assertOnlyFault("cell chart shows 2 pictures, so there is no number 3", rules(changed("chart#2", "chart#3")));
        assertOnlyFault("the notebook has no cell graph", rules(changed("notebook:chart", "notebook:graph")));
        assertOnlyFault("a picture cell:ID or cell:ID#2 expected", rules(changed("cell:chart#2", "photo.png")));
    }

    @Test
    void aWrongNumberIsNamed() throws IOException {
        List<Fault> faults = numbers(DECK.replace("0.105", "0.106"), ROWS.replace("0.105", "0.106"));
        assertOnlyFault("04-losses.numbers.md:3: 0.106 expected (1) from cell chart", faults);
        assertOnlyFault(
                "60001 expected (text)", numbers(DECK.replace("60,000", "60,001"), ROWS.replace("60,000", "60,001")));
        String other = Integer.toString(8 * 8 + 1); // this file must not name it
        assertOnlyFault("does not name " + other, numbers(DECK.replace("64", other), ROWS.replace("64", other)));
        assertOnlyFault(
                "SlidesTest.aSlideWithoutNotesIsNamed does not name 64", // another test of the class does
                numbers(DECK, ROWS.replace("theRulesHold", "aSlideWithoutNotesIsNamed")));
    }

    @Test
    void aNumberWithoutARowIsNamed() throws IOException {
        assertOnlyFault("04-losses.en.md:11: 0.7 has no row", numbers(changed("and $x$", "and 0.7"), ROWS));
        assertOnlyFault("5 has no row", numbers(changed("and $x$", "and 5 %"), ROWS));
        assertOnlyFault("13 has no row", numbers(changed("what is it?", "13 times"), ROWS));
        assertEquals(List.of(), numbers(changed("and $x$", "and 12 of W100, 1.2.3"), ROWS));
        assertEquals(List.of(), numbers(changed("and $x$", "exercise 4.1"), ROWS));
        assertOnlyFault("4.1 has no row", numbers(changed("and $x$", "and 4.1 %"), ROWS));
    }

    @Test
    void aRowWithoutANumberIsNamed() throws IOException {
        assertOnlyFault(
                "04-losses.numbers.md:6: 0.9 stands on no slide", numbers(DECK, ROWS + "| 0.9 | given: rate |\n"));
        assertOnlyFault("where it comes from | expected", numbers(DECK, ROWS + "| ninety | given: rate |\n"));
    }

    @Test
    void aSourceThatIsNoneIsNamed() throws IOException {
        assertOnlyFault("expected, but got guessed", numbers(DECK, ROWS.replace("cell `chart` 1", "guessed")));
        assertOnlyFault("no cell graph", numbers(DECK, ROWS.replace("`chart` 1", "`graph` 1")));
        assertOnlyFault("no test Nobody", numbers(DECK, ROWS.replace("SlidesTest.theRulesHold", "Nobody.knows")));
        assertOnlyFault("has no test nothing", numbers(DECK, ROWS.replace("theRulesHold", "nothing")));
    }

    @Test
    void sharesMayStandAsPerCentAndWithoutTheirSign() {
        Numeral number = Numeral.in("96.5 %", 1).get(0);
        assertTrue(number.isRounded(0.96512) && number.isRounded(-96.49) && !number.isRounded(0.9643));
        Numeral seconds = Numeral.in("96.5 s", 1).get(0);
        assertTrue(seconds.isRounded(96.49) && !seconds.isRounded(0.96512));
        Numeral small = Numeral.in("within 2.5e-12", 1).get(0);
        assertTrue(small.isRounded(2.46e-12) && !small.isRounded(2.46) && !small.isRounded(2.3e-12));
        assertTrue(small.standsIn("tolerance 2.5e-12") && !small.standsIn("tolerance 2.5"));
        assertTrue(Numeral.in("$1.5 \\cdot 10^{-12}$", 1).get(0).standsIn("1.5e-12"), "its digits");
    }

    @Test
    void twinsThatDifferAreNamed() {
        Deck english = deck(DECK);
        for (String[] change : new String[][] {
            {"$x$", "$y$", "other formulas"},
            {"int n = 64;", "int m = 64;", "other code"},
            {"cell:chart#2", "cell:chart", "other pictures and links"},
            {"60,000", "60,001", "other numbers"}
        }) {
            assertOnlyFault(change[2], new Twins(english, deck(changed(change[0], change[1]))).faults());
        }
        assertOnlyFault(
                "12 slides expected as in 04-losses.en.md, but there are 13",
                new Twins(english, deck(DECK + "---\n" + SLIDE)).faults());
    }

    @Test
    void aRuleInCodeOrNotesIsNoNewSlide() {
        assertEquals(1, deck(HEAD + "```\n---\n```\n<!--\n---\n-->\n").slides().size());
    }

    @Test
    void picturesAndLinksAreResolved() {
        String text = ResolvedDeck.of(deck(DECK), NOTEBOOK, "http://lab/04-losses.ipynb");
        assertTrue(text.startsWith(HEAD), text);
        assertTrue(text.contains("![w:700](data:image/png;base64,BBBB)"), text);
        assertTrue(text.contains("[Open](http://lab/04-losses.ipynb#cell-id=chart)"), text);
    }
}
