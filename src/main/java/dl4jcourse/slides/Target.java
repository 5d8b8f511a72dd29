package dl4jcourse.slides;

import dl4jcourse.ipynb.Cell;
import dl4jcourse.ipynb.Notebook;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a picture or a link of a slide leads to.
 *
 * @param picture whether it is shown, {@code ![…](…)}
 * @param address {@code cell:ID}, {@code cell:ID#2} or {@code notebook:ID}; anything else is a fault
 * @param line where it stands
 */
record Target(boolean picture, String address, int line) {
    static final Pattern PATTERN = Pattern.compile("(!?)\\[([^\\]]*)\\]\\(([^)]*)\\)");

    private static final Pattern CELL = Pattern.compile("cell:([a-z0-9-]+)(?:#(\\d+))?");
    private static final Pattern NOTEBOOK = Pattern.compile("notebook:([a-z0-9-]+)");

    static List<Target> in(Slide slide) {
        String shown = slide.shown();
        return PATTERN.matcher(shown)
                .results()
                .map(found -> of(found, slide.line(found.start())))
                .toList();
    }

    static Target of(MatchResult found, int line) {
        return new Target(!found.group(1).isEmpty(), found.group(3), line);
    }

    /** What is wrong, if anything. */
    Optional<String> fault(Notebook executed) {
        Matcher match = (picture ? CELL : NOTEBOOK).matcher(address);
        if (!match.matches()) {
            String expected = picture ? "a picture cell:ID or cell:ID#2" : "a link notebook:ID";
            return Optional.of(expected + " expected, but got " + address);
        }
        Optional<Cell> cell = executed.cell(match.group(1));
        if (cell.isEmpty()) return Optional.of("the notebook has no cell " + match.group(1));
        return picture && pictures(cell.get()).size() < place(match)
                ? Optional.of(missing(cell.get(), match))
                : Optional.empty();
    }

    private static List<String> pictures(Cell cell) {
        return Pictures.of(cell);
    }

    private static String missing(Cell cell, Matcher match) {
        return "cell " + cell.id() + " shows " + pictures(cell).size() + " pictures, so there is no number "
                + place(match);
    }

    private static int place(Matcher match) {
        return match.group(2) == null ? 1 : Integer.parseInt(match.group(2));
    }

    /**
     * Where it leads in the finished deck.
     *
     * @param notebook the address of the notebook in JupyterLab
     */
    String resolved(Notebook executed, String notebook) {
        Matcher match = (picture ? CELL : NOTEBOOK).matcher(address);
        if (!match.matches()) return address;
        if (!picture) return notebook + "#cell-id=" + match.group(1);
        return pictures(executed.cell(match.group(1)).orElseThrow()).get(place(match) - 1);
    }
}
