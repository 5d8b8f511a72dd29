package dl4jcourse.docs;

import dl4jcourse.ipynb.Lectures;
import dl4jcourse.ipynb.Master;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The project's pages and lectures. */
final class Docs {
    private static final Path ROOT = Path.of(System.getProperty("basedir", System.getProperty("user.dir")));

    private Docs() {}

    /** A page of {@code docs}. */
    static String page(String name) throws IOException {
        return Files.readString(ROOT.resolve("docs").resolve(name));
    }

    static List<Master> lectures() throws IOException {
        return Lectures.read(ROOT.resolve("src/lectures"));
    }

    /** The parts of a page below its headings of the second level, each with its heading as first line. */
    static List<String> parts(String page) {
        String[] parts = page.split("(?m)^## ");
        return List.of(Arrays.copyOfRange(parts, 1, parts.length));
    }

    /** The rows of all tables in a text but their heads, each as its cells. */
    static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        boolean body = false;
        for (String line : text.lines().toList()) {
            boolean table = line.startsWith("|");
            if (body && table) {
                String[] cells = line.split("(?<!\\\\)\\|");
                rows.add(Arrays.stream(cells).skip(1).map(String::strip).toList());
            }
            body = table && (body || line.matches("\\|[-|]+"));
        }
        return rows;
    }

    /** The cells between the first and the second bar of the head of the first table. */
    static List<String> head(String text) {
        String head =
                text.lines().filter(line -> line.startsWith("|")).findFirst().orElse("");
        return Arrays.stream(head.split("\\|")).skip(1).map(String::strip).toList();
    }
}
