package dl4jcourse.ipynb;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a code cell: options, one a line, then the code. */
final class CodeParser {

    /** Tags that Jupyter and its tools act on, and those of the course: setup, exercise, check and measures-time. */
    static final Set<String> TAGS = new TreeSet<>(Set.of(
            "setup",
            "exercise",
            "check",
            "measures-time",
            "hide-input",
            "hide-output",
            "raises-exception",
            "skip-execution"));

    private static final Pattern OPTION = Pattern.compile("^:([^:\\s]+):\\s*(.*?)\\s*$");
    private static final Set<String> OPTIONS = new TreeSet<>(Set.of("id", "points", "tags"));

    private final Lines lines;
    private final Fence fence;
    private final Map<String, String> options = new HashMap<>();
    private List<String> tags = List.of();
    private int points;

    private CodeParser(Lines lines, Fence fence) {
        this.lines = lines;
        this.fence = fence;
    }

    /** The code cell whose opening line comes next. */
    static MasterCell.Code parse(Lines lines, Fence fence) {
        return new CodeParser(lines, fence).cell();
    }

    private MasterCell.Code cell() {
        if (!fence.info().equals("{code-cell} java")) {
            throw lines.errorHere("```{code-cell} java", "the course runs Java alone: name it");
        }
        lines.take();
        options();
        String source = CellText.of(lines, fence, FencedBlock.read(lines, fence));
        if (!SolutionRegion.isWellFormed(source, tags.contains("exercise"))) {
            throw lines.error(
                    fence.line(),
                    "solution, stub and end in each exercise and nowhere else",
                    "other marks",
                    "write // --- solution ---, // --- stub --- and // --- end ---, each on a line of its own");
        }
        return new MasterCell.Code(options.getOrDefault("id", ""), source, tags, points);
    }

    private void options() {
        Matcher option = OPTION.matcher(lines.peek());
        while (option.matches()) {
            option(option.group(1), option.group(2));
            lines.take();
            option = OPTION.matcher(lines.peek());
        }
        if (options.getOrDefault("id", "").isEmpty()) {
            throw lines.error(fence.line(), "a line :id: after this one", "none", "give the cell an id");
        }
    }

    private void option(String name, String value) {
        if (!OPTIONS.contains(name)) {
            throw lines.errorHere("one of the options " + OPTIONS, "correct or remove the option");
        }
        if (options.put(name, value) != null) {
            throw lines.errorHere("an option that was not given before", "remove one of the two lines");
        }
        if (name.equals("tags")) {
            tags = tags(value);
        }
        if (name.equals("points")) {
            points = points(value);
        }
    }

    private int points(String value) {
        if (!value.matches("[1-9]\\d{0,2}")) {
            throw lines.errorHere("points from 1 to 999", "correct the number");
        }
        return Integer.parseInt(value);
    }

    private List<String> tags(String value) {
        List<String> named = Arrays.asList(value.split("\\s*,\\s*"));
        if (!TAGS.containsAll(named)) {
            throw lines.errorHere("tags out of " + TAGS, "correct or remove the tag");
        }
        return named;
    }
}
