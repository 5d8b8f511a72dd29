package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other systems do to files costs nobody points, and what cannot be read is said to be so. */
class OddFilesTest {
    @TempDir
    Path folder;

    @Test
    void eachGetsItsGrade() throws IOException {
        Path submissions = Files.createDirectories(folder.resolve("submissions"));
        List<Expected> expected = new OddFiles(submissions).write();
        Grading grading = new Grading(folder.resolve("out"));
        assertEquals(0, grading.run(submissions, "--jobs", "2"));
        List<Map<String, String>> grades = grading.grades();
        assertEquals("", expected.stream().map(one -> one.difference(grades)).collect(Collectors.joining()));
        List<Map<String, String>> files = CsvFile.rows(grading.out().resolve("submissions.csv"));
        Map.of("odd-7z", "an archive of this kind", "odd-password", "broken or has a password")
                .forEach((learner, why) -> assertTrue(
                        files.stream()
                                .anyMatch(row -> row.get("submission").equals(learner)
                                        && row.get("used").startsWith("not read: ")
                                        && row.get("used").contains(why)),
                        learner));
    }

    @Test
    void aFolderWithoutNotebooksIsAnError() throws IOException {
        Path submissions = Files.createDirectories(folder.resolve("submissions/ada"));
        Files.writeString(submissions.resolve("homework.docx"), "PK");
        assertEquals(1, new Grading(folder.resolve("out")).run(submissions.getParent()));
        assertTrue(Files.notExists(folder.resolve("out/grades.csv")));
    }
}
