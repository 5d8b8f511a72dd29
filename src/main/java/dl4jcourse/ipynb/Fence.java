package dl4jcourse.ipynb;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The opening line of a fenced block, as CommonMark and MyST read it.
 *
 * @param line the line's number
 * @param indent how many spaces stand before it
 * @param mark what it is made of: {@code ```}, {@code ~~~}, {@code :::} or more of the same
 * @param info what follows the mark
 */
record Fence(int line, int indent, String mark, String info) {

    private static final Pattern OPENING = Pattern.compile("^(\\s*)(`{3,}|~{3,}|:{3,})(.*)$");
    private static final Pattern CELL = Pattern.compile("\\{(en|ja|code-cell)}.*");
    private static final Pattern PARSED = Pattern.compile("\\{(?!code|math|mermaid|raw).*");

    /** The fence that this line opens, if it is one. */
    static Optional<Fence> opening(String text, int line) {
        Matcher fence = OPENING.matcher(text);
        if (!fence.matches()
                || (fence.group(2).startsWith("`") && fence.group(3).contains("`"))) {
            return Optional.empty();
        }
        int indent = fence.group(1).length();
        return Optional.of(
                new Fence(line, indent, fence.group(2), fence.group(3).strip()));
    }

    /** A closing line has the same mark, at least as long, and nothing else. */
    boolean isClosedBy(String text) {
        String line = text.strip();
        return line.startsWith(mark)
                && line.chars().allMatch(c -> c == mark.charAt(0))
                && text.indexOf(mark) < indent + 4;
    }

    /** Whether the block is a cell or one language of a cell, which is never inside another block. */
    boolean isCell() {
        return CELL.matcher(info).matches();
    }

    /** Whether other fences may open inside: not in code. */
    boolean holdsMarkdown() {
        return mark.startsWith(":") && !info.startsWith("{")
                || PARSED.matcher(info).matches();
    }

    @Override
    public String toString() {
        return Lines.quoted(mark + info) + " of line " + line;
    }
}
