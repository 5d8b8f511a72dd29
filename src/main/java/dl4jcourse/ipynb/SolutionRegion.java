package dl4jcourse.ipynb;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of an exercise's cell that the learner writes, twice: solved, and as the stub that stands there first.
 *
 * <pre>{@literal
 * double square(double x) {
 *     // --- solution ---
 *     return x * x;
 *     // --- stub ---
 *     throw new NotWrittenYet("0.1");
 *     // --- end ---
 * }
 * }</pre>
 */
final class SolutionRegion {
    private static final String SOLUTION = "// --- solution ---";
    private static final String STUB = "// --- stub ---";
    private static final String END = "// --- end ---";
    private static final List<String> MARKS = List.of(SOLUTION, STUB, END);

    private SolutionRegion() {}

    /** What the learner finds in the cell. */
    static String stub(String source) {
        return without(source, SOLUTION);
    }

    /** The cell with a right answer. */
    static String solved(String source) {
        return without(source, STUB);
    }

    /** The lines of the right answer alone. */
    static List<String> solutionLines(String source) {
        List<String> lines = new ArrayList<>();
        String part = END;
        for (String line : source.split("\n")) {
            String mark = line.strip();
            if (MARKS.contains(mark)) part = mark;
            else if (part.equals(SOLUTION)) lines.add(line);
        }
        return lines;
    }

    private static String without(String source, String left) {
        List<String> kept = new ArrayList<>();
        String part = END;
        for (String line : source.split("\n", -1)) {
            String mark = line.strip();
            if (MARKS.contains(mark)) part = mark;
            else if (!part.equals(left)) kept.add(line);
        }
        return String.join("\n", kept);
    }

    /** Whether the marks come in threes and in their order; an exercise has at least one region, other cells none. */
    static boolean isWellFormed(String source, boolean exercise) {
        List<String> marks =
                source.lines().map(String::strip).filter(MARKS::contains).toList();
        for (int i = 0; i < marks.size(); i++) {
            if (!marks.get(i).equals(MARKS.get(i % MARKS.size()))) return false;
        }
        return marks.size() % MARKS.size() == 0 && marks.isEmpty() != exercise;
    }
}
