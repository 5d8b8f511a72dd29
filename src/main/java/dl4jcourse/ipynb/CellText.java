package dl4jcourse.ipynb;

import java.util.List;

/** The text of a cell from the lines in its block. */
final class CellText {

    private CellText() {}

    /** The lines joined, without the blank ones at both ends; a cell without text is an error. */
    static String of(Lines lines, Fence fence, List<String> body) {
        int from = 0;
        int to = body.size();
        while (from < to && body.get(from).isBlank()) {
            from++;
        }
        while (from < to && body.get(to - 1).isBlank()) {
            to--;
        }
        if (from == to) {
            throw lines.error(fence.line(), "text in this block", "an empty one", "write it, or remove the cell");
        }
        return String.join("\n", body.subList(from, to));
    }
}
