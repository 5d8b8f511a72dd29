package dl4jcourse.slides;

import dl4jcourse.ipynb.Notebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the numbers of a lecture's slides come from: {@code NN-name.numbers.md}.
 *
 * @param file as it is to be shown in messages
 */
public record NumberTable(Path file, List<NumberRow> rows, List<Fault> unreadable) {
    /** The file of a lecture's table. */
    public static Path file(Path folder, String lecture) {
        return folder.resolve(lecture + ".numbers.md");
    }

    /** Reads a table. */
    public static NumberTable read(Path file) throws IOException {
        return parse(file, Files.readString(file));
    }

    static NumberTable parse(Path file, String text) {
        List<NumberRow> rows = new ArrayList<>();
        List<Fault> unreadable = new ArrayList<>();
        int line = 0;
        for (String row : text.lines().toList()) {
            line++;
            if (!row.startsWith("|") || row.matches("\\|[-| ]+") || row.startsWith("| number")) continue;
            String[] columns = row.split("\\|");
            List<Numeral> numbers =
                    columns.length == 3 ? Numeral.all(columns[1], line).toList() : List.of();
            if (numbers.size() == 1) rows.add(new NumberRow(numbers.get(0), columns[2].strip()));
            else unreadable.add(new Fault(file, line, "| number | where it comes from | expected, but got " + row));
        }
        return new NumberTable(file, rows, unreadable);
    }

    /**
     * What is wrong: a number without a row, a row without a number, a row that does not hold.
     *
     * @param tests the folder of the tests' sources
     * @param exact whether the cells' numbers hold, which those of MNIST do with the real files only
     */
    public List<Fault> faults(List<Deck> decks, Notebook executed, Path tests, boolean exact) throws IOException {
        List<Fault> faults = new ArrayList<>(unreadable);
        decks.forEach(deck -> numerals(deck)
                .filter(number -> hasNoRow(number) && !isExercise(number, executed))
                .forEach(number -> faults.add(
                        deck.fault(number.line(), number.digits() + " has no row in " + file.getFileName()))));
        for (NumberRow row : rows) {
            int line = row.number().line();
            if (decks.stream().noneMatch(deck -> names(deck, row.number()))) {
                faults.add(new Fault(file, line, row.number().digits() + " stands on no slide: delete the row"));
            }
            if (exact || !row.isOfCell()) {
                row.fault(executed, tests).ifPresent(what -> faults.add(new Fault(file, line, what)));
            }
        }
        return faults;
    }

    private static Stream<Numeral> numerals(Deck deck) {
        return deck.slides().stream().flatMap(slide -> slide.numerals().stream());
    }

    private static boolean names(Deck deck, Numeral number) {
        return deck.slides().stream()
                .flatMap(slide -> Numeral.all(slide.text(), slide.line()))
                .anyMatch(other -> other.digits().equals(number.digits()));
    }

    /** Exercise 4.1 is no result; 4.1 % is. */
    private static boolean isExercise(Numeral number, Notebook executed) {
        return !number.percent()
                && executed.cell("exercise-" + number.digits().replace('.', '-'))
                        .isPresent();
    }

    private boolean hasNoRow(Numeral number) {
        return rows.stream().noneMatch(row -> row.number().digits().equals(number.digits()));
    }
}
