package dl4jcourse.ipynb;

import java.util.List;

/** The lines of one master with a place in them, counted from 1. */
final class Lines {

    static final String END = "the end of the file";

    private final String file;
    private final List<String> lines;
    private int taken;

    Lines(String file, String text) {
        this.file = file;
        this.lines = List.of(text.split("\r?\n", -1));
    }

    boolean hasNext() {
        return taken < lines.size();
    }

    /** The number of the line that {@link #take} gives next. */
    int number() {
        return Math.min(taken + 1, lines.size());
    }

    /** The next line, empty at the end of the file. */
    String peek() {
        return hasNext() ? lines.get(taken) : "";
    }

    String take() {
        return lines.get(taken++);
    }

    /** Goes on to the next line that is neither blank nor part of an HTML comment. */
    void skipGaps() {
        while (hasNext() && (peek().isBlank() || peek().stripLeading().startsWith("<!--"))) {
            if (!take().isBlank()) {
                skipComment();
            }
        }
    }

    private void skipComment() {
        int first = taken;
        String text = lines.get(first - 1).strip().substring("<!--".length());
        while (!text.contains("-->")) {
            if (!hasNext()) {
                throw error(first, "--> after the comment's start", END, "close the comment");
            }
            text = take();
        }
        if (!text.strip().endsWith("-->")) {
            throw error(taken, "nothing after -->", quoted(text), "put the text into a cell");
        }
    }

    MasterException error(int line, String expected, String found, String todo) {
        return MasterException.at(file, line, expected, found, todo);
    }

    /** An error at the next line. */
    MasterException errorHere(String expected, String todo) {
        return error(number(), expected, hasNext() ? quoted(peek()) : END, todo);
    }

    static String quoted(String line) {
        String text = line.strip();
        return "\"" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "\"";
    }
}
