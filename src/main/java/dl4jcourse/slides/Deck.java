package dl4jcourse.slides;

import dl4jcourse.ipynb.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The slides of a lecture in one language.
 *
 * @param file as it is to be shown in messages
 * @param head the front matter, from the first {@code ---} to the second
 * @param slides in order
 */
public record Deck(Path file, String head, List<Slide> slides) {
    /** The lecture, such as {@code 04-losses}. */
    public String lecture() {
        return file.getFileName().toString().replaceFirst("\\..*", "");
    }

    /** The file of a lecture's deck. */
    public static Path file(Path folder, String lecture, Language language) {
        return folder.resolve(lecture + "." + language.code() + ".md");
    }

    /** Reads a deck. */
    public static Deck read(Path file) throws IOException {
        return parse(file, Files.readString(file));
    }

    static Deck parse(Path file, String text) {
        List<Slide> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int begin = 1;
        int number = 0;
        String open = "";
        for (String line : text.lines().toList()) {
            number++;
            if (open.isEmpty() && line.equals("---")) {
                parts.add(new Slide(begin, part.toString()));
                part.setLength(0);
                begin = number + 1;
            } else {
                part.append(line).append('\n');
                open = open(open, line);
            }
        }
        parts.add(new Slide(begin, part.toString()));
        String head = parts.size() > 1 ? parts.get(1).text() : "";
        return new Deck(file, head, parts.subList(Math.min(2, parts.size()), parts.size()));
    }

    /** The block that is open after this line, if any: a fence of code or a comment. */
    private static String open(String before, String line) {
        if (before.equals("```")) return line.startsWith("```") ? "" : before;
        if (before.equals("<!--")) return line.contains("-->") ? "" : before;
        if (line.startsWith("```")) return "```";
        return line.contains("<!--") && !line.contains("-->") ? "<!--" : "";
    }

    Fault fault(int line, String what) {
        return new Fault(file, line, what);
    }
}
