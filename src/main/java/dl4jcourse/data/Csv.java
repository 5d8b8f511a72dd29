package dl4jcourse.data;

import dl4jcourse.nn.Matrix;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;
import tech.tablesaw.io.csv.CsvReadOptions;

/**
 * Tables from CSV files by Tablesaw, and data sets from tables.
 *
 * <pre>{@code
 * Table table = Csv.read(Path.of("flats.csv"));
 * Dataset data = Csv.dataset(table, List.of("m2", "years"), "yen");
 * }</pre>
 */
public final class Csv {
    private Csv() {}

    /**
     * Reads a file, UTF-8, its first line the names of the columns.
     *
     * @throws DataException if it is missing, empty, or no table
     */
    public static Table read(Path file) {
        try {
            return table(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new DataException(file + " cannot be read (" + e + "). Check its name, and that it is UTF-8.", e);
        }
    }

    static Table table(String name, String csv) {
        String text = csv.startsWith("\ufeff") ? csv.substring(1) : csv;
        if (text.isBlank()) {
            throw new DataException(name + " is empty: a line of column names and a line for each example expected.");
        }
        try {
            CsvReadOptions options = CsvReadOptions.builder(new StringReader(text))
                    .tableName(name)
                    .sample(false)
                    .build();
            return Table.read().usingOptions(options);
        } catch (RuntimeException e) {
            throw new DataException(
                    name
                            + " is no table: as many values in each line as names in the first expected, but Tablesaw says: "
                            + e.getMessage(),
                    e);
        }
    }

    /**
     * The numbers of some columns.
     *
     * @return x [rows×inputs], y [rows×1]
     * @throws DataException if a column is missing, a value is no number, or there are no rows
     */
    public static Dataset dataset(Table table, List<String> inputs, String target) {
        if (table.rowCount() == 0) {
            throw new DataException(table.name() + " has no examples: at least one line below the names expected.");
        }
        return new Dataset(numbers(table, inputs), numbers(table, List.of(target)));
    }

    private static Matrix numbers(Table table, List<String> names) {
        List<Column<?>> columns =
                names.stream().<Column<?>>map(name -> column(table, name)).toList();
        return Matrix.of(table.rowCount(), names.size(), (i, j) -> number(table, columns.get(j), i));
    }

    private static Column<?> column(Table table, String name) {
        if (!table.containsColumn(name)) {
            throw new DataException(
                    table.name() + ": a column \"" + name + "\" expected, but its columns are " + table.columnNames());
        }
        return table.column(name);
    }

    private static double number(Table table, Column<?> column, int row) {
        String text = column.getString(row);
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new DataException(table.name() + ": a number expected in row " + (row + 1) + " below the names, column \""
                + column.name() + "\", but got " + (text.isEmpty() ? "nothing" : "\"" + text + "\""));
    }
}
