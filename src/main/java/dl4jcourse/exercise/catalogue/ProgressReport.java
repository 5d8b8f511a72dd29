package dl4jcourse.exercise.catalogue;

import dl4jcourse.exercise.CheckResult;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The exercises with what the learner has reached. */
public record ProgressReport(List<Line> lines, Texts texts) {
    /** One exercise; points of visible tests. */
    public record Line(String id, String title, CheckResult.Status status, int points, int max, int hints) {}

    public static ProgressReport of(Optional<ProgressFile> file, Texts texts) {
        Map<String, ProgressFile.Entry> entries =
                file.map(ProgressFile::entries).orElseGet(TreeMap::new);
        return new ProgressReport(
                Exercises.all().stream()
                        .map(exercise ->
                                line(exercise, entries.getOrDefault(exercise.id(), ProgressFile.Entry.NONE), texts))
                        .toList(),
                texts);
    }

    private static Line line(Exercise exercise, ProgressFile.Entry entry, Texts texts) {
        return new Line(
                exercise.id(),
                texts.title(exercise),
                entry.status(),
                entry.points(),
                exercise.visiblePoints(),
                entry.hints());
    }

    public int points() {
        return lines.stream().mapToInt(Line::points).sum();
    }

    public int max() {
        return lines.stream().mapToInt(Line::max).sum();
    }

    /** A line for each exercise, then the sum. */
    @Override
    public String toString() {
        String all = lines.stream()
                .map(line -> "%-5s %3d / %3d  %-12s %s"
                        .formatted(line.id(), line.points(), line.max(), texts.status(line.status()), line.title()))
                .collect(Collectors.joining("\n"));
        return all + "\n" + texts.get("progress.sum", points(), max());
    }
}
