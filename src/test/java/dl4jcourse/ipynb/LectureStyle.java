package dl4jcourse.ipynb;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The course's habits for lectures: short cells, few of them, one set-up at most, versions in the pom alone. */
final class LectureStyle {

    private static final Pattern MAGIC = Pattern.compile("(?m)^\\s*%+(maven|load)");

    private static final Pattern EXERCISE = Pattern.compile("(task|exercise|check|hunt|plot)-\\d+-\\d+");

    private final Master master;
    private final List<MasterCell.Code> code;
    private final List<String> faults = new ArrayList<>();

    private LectureStyle(Master master) {
        this.master = master;
        this.code = master.cells().stream()
                .filter(MasterCell.Code.class::isInstance)
                .map(MasterCell.Code.class::cast)
                .toList();
    }

    /** What a master does against the habits, nothing if all is well. */
    static List<String> faults(Master master) {
        LectureStyle style = new LectureStyle(master);
        style.lengths();
        style.counts();
        style.code.forEach(style::cell);
        return style.faults;
    }

    private void lengths() {
        List<Integer> lengths = code.stream().map(LectureStyle::lines).sorted().toList();
        require(lengths.isEmpty() || quantile(lengths, 50) <= 5, "half of the code cells have at most 5 lines");
        require(lengths.isEmpty() || quantile(lengths, 90) <= 15, "90 % of the code cells have at most 15 lines");
    }

    /** The smallest length that this many percent of the cells keep within. */
    private static int quantile(List<Integer> sorted, int percent) {
        return sorted.get((sorted.size() * percent + 99) / 100 - 1);
    }

    private void counts() {
        long cells = master.cells().stream()
                .filter(cell -> !EXERCISE.matcher(cell.id()).matches())
                .count();
        require(cells <= 60, "a lecture has at most 60 cells, its exercises not counted");
        long setups =
                code.stream().filter(cell -> cell.tags().contains("setup")).count();
        require(setups <= 1, "a lecture has at most one set-up cell");
    }

    private void cell(MasterCell.Code cell) {
        require(lines(cell) <= 25, "code cell " + cell.id() + " has at most 25 lines");
        require(
                cell.source().lines().allMatch(line -> line.length() <= 100),
                cell.id() + ": at most 100 characters a line");
        require(!MAGIC.matcher(cell.source()).find(), cell.id() + ": no %maven and no %load");
    }

    private static int lines(MasterCell.Code cell) {
        return (int) cell.in(Language.EN).source().lines().count(); // an exercise's solution is not shown
    }

    private void require(boolean kept, String habit) {
        if (!kept) {
            faults.add(master.lecture() + ": " + habit);
        }
    }
}
