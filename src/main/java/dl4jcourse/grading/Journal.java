package dl4jcourse.grading;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import dl4jcourse.files.AtomicFile;
import dl4jcourse.files.Hash;
import dl4jcourse.grading.collect.Submission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What has been graded so far, one file a notebook: whatever moment a grader is killed at, the next one goes on after the
 * last notebook that was finished.
 *
 * @param folder of the files
 * @param settings all that a grade depends on beside the notebook: course, key, limits
 */
record Journal(Path folder, String settings) {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    /** A file of the journal. */
    private record Entry(String settings, String content, GradedNotebook graded) {}

    /** Forgets everything. */
    void clear() throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) Files.delete(file);
        }
    }

    /** The grades of this very file under these very settings, if they are known. */
    Optional<GradedNotebook> find(Submission submission, byte[] content) throws IOException {
        try {
            return Optional.ofNullable(GSON.fromJson(AtomicFile.textOf(file(submission)), Entry.class))
                    .filter(entry -> settings.equals(entry.settings()))
                    .filter(entry -> Hash.of(content).equals(entry.content()))
                    .map(Entry::graded);
        } catch (JsonParseException spoilt) {
            return Optional.empty();
        }
    }

    void put(Submission submission, byte[] content, GradedNotebook graded) throws IOException {
        AtomicFile.write(file(submission), GSON.toJson(new Entry(settings, Hash.of(content), graded)));
    }

    private Path file(Submission submission) {
        String name = String.join(
                "\0", List.of(submission.learner(), submission.lecture().orElseThrow()));
        return folder.resolve(Hash.of(name) + ".json");
    }
}
