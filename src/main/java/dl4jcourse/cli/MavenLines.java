package dl4jcourse.cli;

import java.io.PrintStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows of Maven's output what a user wants to see: each test class as it ends, and the errors. */
record MavenLines(PrintStream out) {
    private static final Pattern CLASS = Pattern.compile(
            ".*Tests run: (\\d+), Failures: (\\d+), Errors: (\\d+), Skipped: (\\d+), Time elapsed: (\\S+ s).* -+ in (.*)");

    /** The advice that Maven appends to every failure. */
    private static final Pattern ADVICE = Pattern.compile(
            "\\[ERROR\\] *((-> )?\\[Help 1\\].*|To see the full.*|Re-run .*|For more information.*|See (/|dump ).*)?");

    private static final int LONGEST = 300;

    void show(String line) {
        Matcher ended = CLASS.matcher(line);
        if (ended.matches()) showClass(ended);
        else if (line.startsWith("[ERROR]") && !ADVICE.matcher(line).matches()) out.println(shortened(line));
    }

    /** A failed assertion may quote a whole notebook; the log has all of it. */
    private static String shortened(String line) {
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " …";
    }

    private void showClass(Matcher ended) {
        int failed = number(ended, 2) + number(ended, 3);
        int skipped = number(ended, 4);
        TestCount count = new TestCount(number(ended, 1) - failed - skipped, failed, skipped);
        out.println((failed == 0 ? "  ✓ " : "  ✗ ") + ended.group(6) + ": " + count + " (" + ended.group(5) + ")");
    }

    private static int number(Matcher ended, int group) {
        return Integer.parseInt(ended.group(group));
    }
}
