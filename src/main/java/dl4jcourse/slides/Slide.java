package dl4jcourse.slides;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One slide.
 *
 * @param line where it begins in its file, from 1
 * @param text its Markdown, notes included
 */
record Slide(int line, String text) {
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern NOTE = Pattern.compile("<!--(?!\\s*_\\w+:)(.*?)-->", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("(?m)^```.*?^```", Pattern.DOTALL);
    private static final Pattern INLINE_CODE = Pattern.compile("`[^`\\n]+`");
    private static final Pattern FORMULA = Pattern.compile("\\$\\$(.+?)\\$\\$|\\$([^$\\n]+?)\\$", Pattern.DOTALL);
    private static final Pattern TARGET = Pattern.compile("!?\\[[^\\]]*\\]\\(([^)]*)\\)");

    /** What the class sees: no comments. */
    String shown() {
        return blanked(COMMENT, text);
    }

    /** What the lecturer says; directives such as {@code _class: title} are no notes. */
    List<String> notes() {
        return NOTE.matcher(text).results().map(note -> note.group(1).strip()).toList();
    }

    List<String> code() {
        return CODE.matcher(shown()).results().map(MatchResult::group).toList();
    }

    /** The formulas, without the words that stand in them; each once, since one language may repeat a symbol. */
    List<String> formulas() {
        String prose = blanked(INLINE_CODE, blanked(CODE, shown()));
        return FORMULA.matcher(prose)
                .results()
                .map(formula -> formula.group()
                        .replaceAll("\\\\text\\{[^}]*\\}", "\\\\text")
                        .replaceAll("\\s+", " "))
                .distinct()
                .sorted()
                .toList();
    }

    /** The targets of pictures and links, in order. */
    List<String> targets() {
        return TARGET.matcher(shown()).results().map(target -> target.group(1)).toList();
    }

    /** The numbers that need a row, notes included. */
    List<Numeral> numerals() {
        return Numeral.in(text, line);
    }

    /** The line of a place in the text. */
    int line(int offset) {
        return line
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    /** The text with spaces instead of what fits the pattern: lines stay where they are. */
    static String blanked(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(found -> found.group().replaceAll("[^\\n]", " "));
    }
}
