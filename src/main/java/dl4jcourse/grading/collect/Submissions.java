package dl4jcourse.grading.collect;

import dl4jcourse.ipynb.NotebookException;
import dl4jcourse.ipynb.NotebookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All that was handed in, by learner and lecture; of several the last one counts. */
public final class Submissions {
    private static final Comparator<Submission> ORDER = Comparator.comparing(Submission::learner)
            .thenComparing(one -> one.lecture().orElse(""))
            .thenComparing(one -> one.file().problem().isEmpty()) // what cannot be opened replaces nothing
            .thenComparing(Submission::modified)
            .thenComparing(one -> one.file().path());

    /** Of one learner's files, that are opened to see which lecture they are. */
    private static final int MOST_LOOKS = 100;

    private final Map<String, Integer> looks = new HashMap<>();
    private final List<String> lectures;
    private final Optional<Instant> deadline;

    /**
     * @param lectures the names of the course's lectures
     * @param deadline after which a submission is late
     */
    public Submissions(List<String> lectures, Optional<Instant> deadline) {
        this.lectures = lectures;
        this.deadline = deadline;
    }

    /**
     * The submissions in a folder or an archive, sorted.
     *
     * @param without folders that are no submissions
     * @throws IOException if the folder cannot be read
     */
    public List<Submission> in(Path root, List<Path> without) throws IOException {
        List<Found> files = Files.isDirectory(root)
                ? Folder.list(root, without)
                : Archive.list(root, ".zip", Files.getLastModifiedTime(root).toInstant());
        return lastOnes(files.stream().map(this::submission).sorted(ORDER).toList());
    }

    private Submission submission(Found file) {
        Identity identity = Identity.of(file.path());
        boolean late = deadline.filter(end -> file.modified().isAfter(end)).isPresent();
        return new Submission(identity.learner(), lecture(file, identity), file, late, false);
    }

    /** The lecture that the file's name says, else the one that the notebook says. */
    private Optional<String> lecture(Found file, Identity identity) {
        Optional<String> named = identity.lecture().flatMap(this::known);
        boolean look = named.isEmpty()
                && FileKinds.isNotebook(file.name())
                && looks.merge(identity.learner(), 1, Integer::sum) <= MOST_LOOKS;
        return look ? marked(file).flatMap(this::known) : named;
    }

    /** {@code 04-losses-1}, say, is the lecture 04-losses. */
    private Optional<String> known(String name) {
        return lectures.stream().filter(name::startsWith).max(Comparator.comparingInt(String::length));
    }

    private static Optional<String> marked(Found file) {
        try {
            return NotebookReader.parse(file.path(), file.content().read()).lecture();
        } catch (IOException | NotebookException unreadable) {
            return Optional.empty();
        }
    }

    private static List<Submission> lastOnes(List<Submission> sorted) {
        List<Submission> all = new ArrayList<>(sorted);
        Set<List<Object>> seen = new HashSet<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            Submission one = all.get(i);
            if (one.lecture().isPresent() && !seen.add(List.of(one.learner(), one.lecture()))) {
                all.set(i, one.asReplaced());
            }
        }
        return all;
    }
}
