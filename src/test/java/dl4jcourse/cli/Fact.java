package dl4jcourse.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dl4jcourse.ipynb.Cell;
import dl4jcourse.ipynb.Notebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A row of {@code docs/facts.md}: what the output of a cell must show.
 *
 * @param lecture two digits, with {@code MNIST} behind if it holds with the real files only
 * @param where the number's place in the output, from the end if negative, or {@code text}
 */
record Fact(String lecture, String cell, String name, String where, String expected) {
    private static final Path FILE = Path.of(System.getProperty("basedir", ""), "docs", "facts.md");

    /** Numbers as programs print them, not those within words and shapes such as 0_W or [2×3]. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w.×])[-−]?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?(?![\\w×]|\\.\\d)");

    /** Relative; for numbers without a tolerance of their own. */
    private static final double TOLERANCE = 1e-12;

    static List<Fact> all() throws IOException {
        return Files.readAllLines(FILE).stream()
                .filter(line -> line.matches("\\| \\d\\d.*"))
                .map(Fact::parse)
                .toList();
    }

    static Fact parse(String row) {
        String[] columns = row.split("(?<!\\\\)\\|");
        if (columns.length != 6) {
            throw new IllegalArgumentException("docs/facts.md: five columns expected, but got: " + row);
        }
        String expected = columns[5].strip().replace("\\|", "|");
        return new Fact(columns[1].strip(), columns[2].strip(), columns[3].strip(), columns[4].strip(), expected);
    }

    boolean needsMnist() {
        return lecture.endsWith("MNIST");
    }

    boolean isOf(String number) {
        return lecture.startsWith(number);
    }

    /** What is wrong, if anything. */
    Optional<String> fault(Notebook executed) {
        Optional<String> output = executed.cell(cell).map(Fact::output);
        if (output.isEmpty()) {
            return Optional.of(this + ": no such cell");
        }
        return holds(output.get()) ? Optional.empty() : Optional.of(this + ", but the output is:\n" + output.get());
    }

    private boolean holds(String output) {
        if (where.equals("text")) {
            return simple(output).contains(simple(expected));
        }
        List<Double> numbers = numbers(output);
        int place = Integer.parseInt(where);
        int index = place > 0 ? place - 1 : numbers.size() + place;
        return index >= 0 && index < numbers.size() && fits(numbers.get(index));
    }

    private boolean fits(double number) {
        if (expected.startsWith("≥")) {
            return number >= Double.parseDouble(expected.substring(1));
        }
        if (expected.startsWith("≤")) {
            return number <= Double.parseDouble(expected.substring(1));
        }
        String[] parts = expected.split("±");
        double wanted = Double.parseDouble(parts[0]);
        double tolerance = parts.length == 2 ? Double.parseDouble(parts[1]) : TOLERANCE * Math.abs(wanted);
        return Math.abs(number - wanted) <= tolerance;
    }

    /** Whether the cell's code gives the answer away; numbers of one digit are too common to tell. */
    boolean standsIn(String source) {
        String literal = expected.replaceAll("[≥≤]|±.*", "").strip();
        if (where.equals("text")) {
            return simple(source).contains(simple(literal));
        }
        return literal.length() > 1
                && Pattern.compile("(?<![\\w.])" + Pattern.quote(literal) + "(?![\\w]|\\.\\d)")
                        .matcher(source)
                        .find();
    }

    static List<Double> numbers(String output) {
        return NUMBER.matcher(output)
                .results()
                .map(MatchResult::group)
                .map(number -> Double.valueOf(number.replace('−', '-')))
                .toList();
    }

    private static String simple(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** The plain text of all outputs. */
    static String output(Cell cell) {
        StringBuilder text = new StringBuilder();
        for (JsonElement output : cell.outputs()) {
            JsonObject object = output.getAsJsonObject();
            JsonElement lines =
                    object.has("data") ? object.getAsJsonObject("data").get("text/plain") : object.get("text");
            if (lines != null) {
                if (lines.isJsonArray()) lines.getAsJsonArray().forEach(line -> text.append(line.getAsString()));
                else text.append(lines.getAsString());
                text.append(object.has("data") ? "\n" : "");
            }
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return lecture + "#" + cell + " (" + name + "): " + where + " should be " + expected;
    }
}
