package dl4jcourse.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.csv.CsvReadOptions;

/** A table as another program reads it. */
final class CsvFile {
    private CsvFile() {}

    static List<Map<String, String>> rows(Path file) throws IOException {
        Table table = Table.read()
                .csv(CsvReadOptions.builder(file.toFile())
                        .columnTypes(name -> ColumnType.STRING)
                        .missingValueIndicator("\0")
                        .build());
        return IntStream.range(0, table.rowCount())
                .mapToObj(row -> {
                    Map<String, String> values = new TreeMap<>();
                    table.columnNames().forEach(name -> values.put(name, unquoted(table.getString(row, name))));
                    return values;
                })
                .toList();
    }

    /** Without the mark that keeps a spreadsheet from computing a text. */
    private static String unquoted(String text) {
        return text.matches("(?s)'[=+@-].*") ? text.substring(1) : text;
    }
}
