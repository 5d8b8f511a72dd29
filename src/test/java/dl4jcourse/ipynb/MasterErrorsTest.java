package dl4jcourse.ipynb;

import static dl4jcourse.ipynb.MasterTexts.CODE;
import static dl4jcourse.ipynb.MasterTexts.FRONT;
import static dl4jcourse.ipynb.MasterTexts.PROSE;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every error names its line. The front matter ends in line 6, the first cell begins in line 7. */
class MasterErrorsTest {

    private static void fault(int line, String expected, String found, String text) {
        String message = assertThrows(MasterException.class, () -> MasterTexts.parse(text))
                .getMessage();
        assertTrue(message.startsWith("00-a.md:" + line + ": expected " + expected), message);
        assertTrue(message.contains(", found " + found), message);
        assertTrue(message.matches("[^\n]*; [a-z][^\n]+"), message);
    }

    private static String front(String old, String changed) {
        return FRONT.replace(old, changed) + CODE;
    }

    private static String prose(String old, String changed) {
        return FRONT + PROSE.replace(old, changed) + CODE;
    }

    private static String code(String old, String changed) {
        return FRONT + CODE.replace(old, changed);
    }

    @Test
    void frontMatter() {
        fault(1, "---", "\"# x\"", "# x\n");
        fault(1, "---", "\"\"", "");
        fault(1, "--- to close", "the end of the file", "---\ntitle-en: x\n");
        fault(4, "one of the keys [minutes, prerequisites,", "\"minute: 60\"", front("minutes", "minute"));
        fault(2, "one of the keys", "\"Getting\"", front("title-en: Getting started", "Getting"));
        fault(6, "a key that was not given before", "\"minutes: 1\"", front("01\n", "01\nminutes: 1\n"));
        fault(5, "title-ja with a value", "none", front("title-ja: はじめに\n", ""));
        fault(2, "title-en with a value", "none", front(" Getting started", ""));
        fault(5, "minutes with a value", "none", front("minutes: 60\n", ""));
        fault(4, "a number of minutes", "\"1h\"", front("60", "1h"));
        fault(4, "a number of minutes", "\"0\"", front("60", "0"));
        fault(5, "two-digit lecture numbers", "\"0, 1\"", front("00, 01", "0, 1"));
        fault(2, "a plain value", "\"title-en: a: b\"", front("Getting started", "a: b"));
    }

    @Test
    void twins() {
        fault(11, ":::{ja}", "\"```{code-cell} java\"", prose(":::{ja}\n# はじめに\n:::\n", ""));
        fault(8, ":::{en}", "\":::{ja}\"", prose(":::{en}\n# Getting started\n:::\n", ""));
        fault(11, ":::{ja}", "\":::{en}\"", prose("{ja}", "{en}"));
        fault(14, "a line (cell-id)=", "\":::{ja}\"", FRONT + PROSE + ":::{ja}\nx\n:::\n");
        fault(7, ":::{en}", "the end of the file", FRONT + "(a)=");
        fault(8, ":::{en}", "\":::{note}\"", prose("{en}", "{note}"));
    }

    @Test
    void ids() {
        fault(14, "an id of its own", "\"welcome\" again, the id of line 7", FRONT + PROSE + PROSE);
        fault(14, "an id of its own", "\"welcome\" again", FRONT + PROSE + CODE.replace("first-sum", "welcome"));
        fault(7, "a line (cell-id)=", "\":::{en}\"", prose("(welcome)=\n", ""));
        fault(7, "a line :id:", "none", code(":id: first-sum\n", ""));
        fault(7, "a line :id:", "none", code(" first-sum", ""));
        fault(7, "an id of 1 to 64", "\"First_sum\"", code("first-sum", "First_sum"));
        fault(7, "an id of 1 to 64", "\"\"", prose("welcome", ""));
        fault(7, "an id of 1 to 64", "\"aaaaa", prose("welcome", "a".repeat(65)));
    }

    @Test
    void fences() {
        fault(8, "::: to close", "\":::{ja}\" of line 10", prose("started\n:::\n", "started\n"));
        fault(11, "::: to close", "the end of the file", FRONT + PROSE.replace("に\n:::\n", "に\n"));
        fault(7, "``` to close", "the end of the file", code("2\n```\n", "2\n"));
        fault(7, "``` to close", "\"```{code-cell} java\" of line 13", code("2\n```\n", "2\n") + CODE);
        fault(11, "the end of \"```java\" of line 9", "the end of", prose("# Getting", "```java\nx"));
        fault(11, "the end of \":::{note}\" of line 9", "the end of \":::{en}\"", prose("# Getting", ":::{note}\nx"));
    }

    @Test
    void optionsAndTags() {
        fault(9, "tags out of [check, ", "\":tags: setup, hide\"", code("hide-input", "hide"));
        fault(9, "tags out of", "\":tags:\"", code(" setup, hide-input", ""));
        fault(9, "one of the options [id, points, tags]", "\":tag: setup, hide-input\"", code(":tags", ":tag"));
        fault(9, "an option that was not given before", "\":id: b\"", code(":tags: setup, hide-input", ":id: b"));
    }

    @Test
    void exercisesAndTheirMarks() {
        String marks = "// --- solution ---\n1\n// --- stub ---\n2\n// --- end ---";
        fault(7, "solution, stub and end", "other marks", code("x + 2", marks));
        fault(7, "solution, stub and end", "other marks", code("hide-input", "exercise"));
        fault(
                7,
                "solution, stub and end",
                "other marks",
                code("x + 2", marks.replace("// --- end ---", "")).replace("hide-input", "exercise"));
        fault(9, "points from 1 to 999", "\":points: 0\"", code(":tags: setup, hide-input", ":points: 0"));
    }

    @Test
    void textAndLanguages() {
        fault(7, "(cell-id)= or", "\"# Text\"", FRONT + "# Text\n" + PROSE);
        fault(14, "(cell-id)= or", "\"```java\"", FRONT + PROSE + "```java\n1\n```\n");
        fault(8, "nothing after -->", "\"--> text\"", FRONT + "<!--\n--> text\n");
        fault(7, "--> after", "the end of the file", FRONT + "<!-- open\n" + PROSE);
        fault(7, "```{code-cell} java", "\"```{code-cell} python\"", code("java", "python"));
        fault(7, "```{code-cell} java", "\"```{code-cell}\"", code(" java", ""));
    }

    @Test
    void emptiness() {
        fault(8, "text in this block", "an empty one", prose("# Getting started", "  \n"));
        fault(11, "text in this block", "an empty one", prose("# はじめに\n", ""));
        fault(7, "text in this block", "an empty one", code("int x = 1;\n\nx + 2\n", "\n"));
        fault(7, "a cell after the front matter", "the end of the file", FRONT);
    }

    @Test
    void otherBytesThanUtf8(@TempDir Path folder) throws IOException {
        byte[] sjis = (FRONT + PROSE).replace("# は", "# ?").getBytes(StandardCharsets.UTF_8);
        int at = new String(sjis, StandardCharsets.ISO_8859_1).indexOf('?');
        sjis[at] = (byte) 0x82;
        Path file = Files.write(folder.resolve("00-a.md"), sjis);
        String message = assertThrows(MasterException.class, () -> MasterParser.parse(file))
                .getMessage();
        assertTrue(
                message.endsWith("00-a.md:12: expected UTF-8 text, found other bytes; save the file as UTF-8"),
                message);
    }
}
