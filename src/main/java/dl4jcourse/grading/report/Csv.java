package dl4jcourse.grading.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables as text, by RFC 4180. */
public final class Csv {
    private Csv() {}

    /** A line with its end. */
    static String line(Object... values) {
        return Stream.of(values).map(String::valueOf).map(Csv::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A spreadsheet would compute a text that begins like a formula, and learners choose some of these texts. */
    private static String field(String value) {
        String safe = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean quote = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return quote ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    /** A table's rows, by the names in its first line; without a byte order mark and lines that are empty. */
    public static List<Map<String, String>> rows(String text) {
        List<List<String>> lines = lines(text.startsWith("\uFEFF") ? text.substring(1) : text);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            Map<String, String> row = new TreeMap<>();
            for (int i = 0; i < Math.min(line.size(), lines.get(0).size()); i++) {
                row.put(lines.get(0).get(i).strip(), line.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<List<String>> lines(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean doubled = c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
            if (doubled) field.append(text.charAt(++i));
            else if (c == '"') quoted = !quoted;
            else if (quoted || c != ',' && c != '\n' && c != '\r') field.append(c);
            else if (c != '\r') {
                line.add(take(field));
                if (c == '\n') line = end(line, lines);
            }
        }
        line.add(take(field));
        end(line, lines);
        return lines;
    }

    private static String take(StringBuilder field) {
        String text = field.toString();
        field.setLength(0);
        return text.startsWith("'") && text.length() > 1 && "=+-@".indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    private static List<String> end(List<String> line, List<List<String>> lines) {
        if (!line.equals(List.of(""))) lines.add(line);
        return new ArrayList<>();
    }
}
