package dl4jcourse.ipynb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads masters: front matter, then cells with nothing but blank lines and HTML comments between them. */
public final class MasterParser {

    private static final Pattern LABEL = Pattern.compile("^\\((.*)\\)=\\s*$");
    private static final String ID = "[a-z0-9-]{1,64}";

    private final Lines lines;
    private final Map<String, Integer> lineOfId = new HashMap<>();

    private MasterParser(Lines lines) {
        this.lines = lines;
    }

    /**
     * The master in a file named like its lecture.
     *
     * @throws MasterException if the file is no master
     * @throws IOException if the file cannot be read
     */
    public static Master parse(Path file) throws IOException {
        Optional<String> text = StrictText.read(file);
        if (text.isEmpty()) {
            int line = StrictText.badLine(file);
            throw MasterException.at(file.toString(), line, "UTF-8 text", "other bytes", "save the file as UTF-8");
        }
        return parse(file.toString(), file.getFileName().toString().replaceFirst("\\.md$", ""), text.get());
    }

    /**
     * The master in a text.
     *
     * @param file the name to use in messages
     * @param lecture the lecture's name
     * @throws MasterException if the text is no master
     */
    public static Master parse(String file, String lecture, String text) {
        Lines lines = new Lines(file, text);
        FrontMatter front = FrontMatterParser.parse(lines);
        return new Master(lecture, front, new MasterParser(lines).cells());
    }

    private List<MasterCell> cells() {
        List<MasterCell> cells = new ArrayList<>();
        lines.skipGaps();
        while (lines.hasNext()) {
            int line = lines.number();
            MasterCell cell = cell();
            requireOwnId(cell.id(), line);
            cells.add(cell);
            lines.skipGaps();
        }
        if (cells.isEmpty()) {
            throw lines.errorHere("a cell after the front matter", "write a prose cell");
        }
        return cells;
    }

    private MasterCell cell() {
        Matcher label = LABEL.matcher(lines.peek());
        if (label.matches()) {
            lines.take();
            return ProseParser.parse(lines, label.group(1));
        }
        if (ProseParser.opens(lines.peek())) {
            throw lines.errorHere(
                    "a line (cell-id)= before the prose", "name the cell, and write en before ja, once each");
        }
        return Fence.opening(lines.peek(), lines.number())
                .filter(fence -> fence.mark().startsWith("`") && fence.info().startsWith("{code-cell}"))
                .map(fence -> (MasterCell) CodeParser.parse(lines, fence))
                .orElseThrow(() -> lines.errorHere(
                        "(cell-id)= or ```{code-cell} java", "put text into a cell or an HTML comment"));
    }

    private void requireOwnId(String id, int line) {
        if (!id.matches(ID)) {
            throw lines.error(line, "an id of 1 to 64 of a-z, 0-9 and -", Lines.quoted(id), "change the id");
        }
        Integer before = lineOfId.put(id, line);
        if (before != null) {
            String found = Lines.quoted(id) + " again, the id of line " + before;
            throw lines.error(line, "an id of its own", found, "change one of the two");
        }
    }
}
