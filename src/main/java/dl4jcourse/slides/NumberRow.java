package dl4jcourse.slides;

import dl4jcourse.ipynb.Notebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row of a table of numbers.
 *
 * @param number as in the deck
 * @param source what it comes from: a cell's output, a test, or nothing that a program could compute
 */
record NumberRow(Numeral number, String source) {
    private static final Pattern CELL = Pattern.compile("cell `([a-z0-9-]+)` (-?\\d+|text)(?!\\w).*");
    private static final Pattern TEST = Pattern.compile("test `(\\w+)\\.(\\w+)`.*");
    private static final Pattern GIVEN = Pattern.compile("given: .+");

    boolean isOfCell() {
        return CELL.matcher(source).matches();
    }

    /**
     * What is wrong, if anything.
     *
     * @param tests the folder of the tests' sources
     */
    Optional<String> fault(Notebook executed, Path tests) throws IOException {
        Matcher cell = CELL.matcher(source);
        if (cell.matches()) return cellFault(executed, cell.group(1), cell.group(2));
        Matcher test = TEST.matcher(source);
        if (test.matches()) return testFault(tests, test.group(1), test.group(2));
        return GIVEN.matcher(source).matches()
                ? Optional.empty()
                : Optional.of("cell `ID` 1, cell `ID` text, test `Class.method` or given: reason expected, but got "
                        + source);
    }

    private Optional<String> cellFault(Notebook executed, String id, String where) {
        Optional<String> output = executed.cell(id).map(CellOutput::text);
        if (output.isEmpty()) return Optional.of("the notebook has no cell " + id);
        boolean holds =
                where.equals("text") ? number.standsIn(output.get()) : holds(output.get(), Integer.parseInt(where));
        return holds
                ? Optional.empty()
                : Optional.of(number.digits() + " expected (" + where + ") from cell " + id + ", but it shows:\n"
                        + output.get());
    }

    private boolean holds(String output, int place) {
        List<Double> numbers = CellOutput.numbers(output);
        int index = place > 0 ? place - 1 : numbers.size() + place;
        return index >= 0 && index < numbers.size() && number.isRounded(numbers.get(index));
    }

    private Optional<String> testFault(Path tests, String type, String method) throws IOException {
        try (Stream<Path> files = Files.walk(tests)) {
            Optional<Path> file =
                    files.filter(path -> path.endsWith(type + ".java")).findAny();
            if (file.isEmpty()) return Optional.of("there is no test " + type);
            String text = Files.readString(file.get());
            int begin = text.indexOf(" " + method + "(");
            if (begin < 0) return Optional.of(type + " has no test " + method);
            return number.standsIn(body(text, begin))
                    ? Optional.empty()
                    : Optional.of(type + "." + method + " does not name " + number.digits());
        }
    }

    /** From the method's name to its closing brace, which stands under the beginning of its line. */
    private static String body(String text, int begin) {
        int end = text.indexOf("\n    }\n", begin);
        return text.substring(begin, end < 0 ? text.length() : end);
    }
}
