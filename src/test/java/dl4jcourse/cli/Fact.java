package dl4jcourse.cli;

import dl4jcourse.ipynb.Cell;
import dl4jcourse.ipynb.Notebook;
import dl4jcourse.slides.CellOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A row of {@code docs/facts.md}: what the output of a cell must show.
 *
 * @param lecture two digits, with {@code MNIST} behind if it holds with the real files only
 * @param where the number's place in the output, from the end if negative, or {@code text}
 */
record Fact(String lecture, String cell, String name, String where, String expected) {
    private static final Path FILE = Path.of(System.getProperty("basedir", ""), "docs", "facts.md");

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
        return CellOutput.numbers(output);
    }

    private static String simple(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** The plain text of all outputs. */
    static String output(Cell cell) {
        return CellOutput.text(cell);
    }

    @Override
    public String toString() {
        return lecture + "#" + cell + " (" + name + "): " + where + " should be " + expected;
    }
}
