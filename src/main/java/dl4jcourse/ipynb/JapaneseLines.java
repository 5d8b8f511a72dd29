package dl4jcourse.ipynb;

import java.util.regex.Pattern;

/**
 * Japanese has no spaces between words, but Markdown shows the end of a source line as one. So lines of a paragraph are
 * joined where both sides of the break are Japanese; in fenced code nothing changes, and a
 * heading ends with its line.
 */
final class JapaneseLines {
    private static final String JAPANESE = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\u3000-\\u303f\\uff00-\\uffefー]";
    private static final Pattern BREAK = Pattern.compile("(?<=" + JAPANESE + ")\\n(?=" + JAPANESE + ")");
    private static final Pattern FENCE = Pattern.compile("(?m)^(```|~~~)");

    private JapaneseLines() {}

    static String join(String markdown) {
        StringBuilder joined = new StringBuilder();
        String[] parts = FENCE.split(markdown, -1);
        String[] fences =
                FENCE.matcher(markdown).results().map(fence -> fence.group()).toArray(String[]::new);
        for (int i = 0; i < parts.length; i++) {
            boolean prose = i % 2 == 0;
            joined.append(prose ? joinProse(parts[i]) : parts[i]);
            joined.append(i < fences.length ? fences[i] : "");
        }
        return joined.toString();
    }

    private static String joinProse(String prose) {
        return BREAK.matcher(prose).replaceAll(end -> isHeading(prose, end.start()) ? "\n" : "");
    }

    /** Whether the line that ends at {@code end} is a heading. */
    private static boolean isHeading(String prose, int end) {
        return prose.startsWith("#", prose.lastIndexOf('\n', end - 1) + 1);
    }
}
