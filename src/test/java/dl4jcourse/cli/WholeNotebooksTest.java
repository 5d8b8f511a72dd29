package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever one answer of a notebook does, the others get the points that are due to them. */
class WholeNotebooksTest {
    @TempDir
    Path folder;

    @Test
    void everyExerciseGetsItsGradeWhateverTheNumberOfJobs() throws IOException {
        Path submissions = folder.resolve("submissions");
        Path key = Files.writeString(folder.resolve("key.txt"), "nobody guesses this 4711");
        List<Expected> expected = new ArrayList<>();
        for (NotebookCase one : NotebookCase.all()) {
            one.write(submissions);
            expected.addAll(one.expected());
        }
        assertTrue(NotebookCase.all().stream().filter(NotebookCase::isHostile).count() >= 10);
        assertTrue(NotebookCase.all().stream().filter(one -> !one.isHostile()).count() >= 7);
        Grading four = new Grading(folder.resolve("four"));
        assertEquals(0, four.run(submissions, "--key", key.toString(), "--jobs", "4"));
        List<Map<String, String>> grades = four.grades();
        assertEquals("", expected.stream().map(one -> one.difference(grades)).collect(Collectors.joining()));
        Grading one = new Grading(folder.resolve("one"));
        assertEquals(0, one.run(submissions, "--key", key.toString(), "--jobs", "1"));
        assertEquals(four.files(), one.files());
        new WrittenFiles(four.files()).check();
    }
}
