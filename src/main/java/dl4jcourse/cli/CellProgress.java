package dl4jcourse.cli;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines of {@code run_notebook.py}: how many cells are done, and how long the rest may take. */
final class CellProgress {
    private static final Pattern CELL = Pattern.compile("cell (\\d+) of (\\d+)");

    private final Messages messages;
    private final Instant start = Instant.now();
    private String shown = "";

    CellProgress(Messages messages) {
        this.messages = messages;
    }

    /** What to show after this line. */
    String after(String line) {
        Matcher cell = CELL.matcher(line);
        if (cell.matches()) shown = at(Integer.parseInt(cell.group(1)), Integer.parseInt(cell.group(2)));
        return shown;
    }

    private String at(int done, int cells) {
        return messages.get("execute.at", done, cells, new TimeEstimate(cells, start).seconds(done));
    }
}
