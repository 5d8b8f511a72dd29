package dl4jcourse.grading.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who is in the class.
 *
 * @param names by the learner's id, in the order of the list; empty if there is no list
 */
public record Roster(Map<String, String> names) {
    /** No list: the class is who has handed something in. */
    public static final Roster NONE = new Roster(Map.of());

    /**
     * Reads a table with the column {@code id}, as submissions name the learner, and {@code name}.
     *
     * @throws TableException if there is no column id
     */
    public static Roster of(Path file) throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        for (Map<String, String> row : Csv.rows(Files.readString(file))) {
            if (!row.containsKey("id")) {
                throw new TableException(file + ": a table with the columns id and name expected, but got " + row);
            }
            names.put(row.get("id").strip(), row.getOrDefault("name", "").strip());
        }
        return new Roster(names);
    }

    /** The learner's name, else the id. */
    public String name(String learner) {
        String name = names.getOrDefault(learner, "");
        return name.isEmpty() ? learner : name;
    }
}
