package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.catalogue.Exercises;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class of honest and hostile submissions gets exactly the grades it must get. */
class GradeCommandTest {
    private static final String SECRET = "nobody guesses this 4711";

    @TempDir
    Path folder;

    private Path submissions() throws IOException {
        return Files.createDirectories(folder.resolve("submissions"));
    }

    private Path key() throws IOException {
        return Files.writeString(folder.resolve("key.txt"), SECRET + "\n");
    }

    private List<Expected> writeCorpus(int port) throws IOException {
        Map<String, String> places = Map.of(
                "KEY", key().toString(),
                "SECRET", SECRET,
                "HOME", System.getProperty("user.home"),
                "SUBMISSIONS", submissions().toString(),
                "PORT", String.valueOf(port));
        List<Expected> expected = new ArrayList<>(new BrokenFiles(submissions()).write());
        for (CorpusCase one : CorpusCase.all()) {
            one.write(submissions(), places);
            expected.add(one.expected());
        }
        return expected;
    }

    @Test
    void everySubmissionGetsItsGradeWhateverTheNumberOfJobs() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<Expected> expected = writeCorpus(server.getLocalPort());
            assertTrue(CorpusCase.all().size() - CorpusCase.hostile().size() >= 20);
            assertTrue(expected.size() >= 70, () -> expected.size() + " cases");
            Grading four = new Grading(folder.resolve("four"));
            assertEquals(0, four.run(submissions(), "--key", key().toString(), "--jobs", "4"));
            List<Map<String, String>> grades = four.grades();
            assertEquals(
                    "", expected.stream().map(one -> one.difference(grades)).collect(Collectors.joining()));
            new WrittenFiles(four.files()).check();
            for (CorpusCase hostile : CorpusCase.hostile()) hostile.remove(submissions()); // they take minutes
            Grading one = new Grading(folder.resolve("one"));
            assertEquals(0, one.run(submissions(), "--key", key().toString(), "--jobs", "1"));
            one.pages().forEach((name, page) -> assertEquals(page, four.pages().get(name), name));
            assertTrue(grades.containsAll(one.grades()));
            new BrokenFiles(submissions()).removeLinks();
        }
    }

    @Test
    void aWrongExpectationIsNoticed() throws IOException {
        Submitted.write(submissions(), "ada", Submitted.bytes(Submitted.notebook("en", Submitted.RIGHT, "")));
        Grading grading = new Grading(folder.resolve("out"));
        assertEquals(0, grading.run(submissions()));
        assertEquals("", Expected.passed("ada").difference(grading.grades()));
        assertFalse(Expected.unreadable("ada", "").difference(grading.grades()).isEmpty());
        assertFalse(Expected.passed("bob").difference(grading.grades()).isEmpty());
    }

    /** Right as long as the calls are visible: the examples, the first of them again, four drawn ones, the limits. */
    @Test
    void whatHiddenTestsAskIsNotShown() throws IOException {
        Exercise exercise = Exercises.of("4.1");
        int visible = exercise.examples().size() + 1 + 4 + exercise.edges().size();
        String answer = "int calls = 0;\n"
                + Submitted.RIGHT.replace(
                        "    double s",
                        "    if (++calls > " + visible
                                + ") throw new IllegalStateException(\"SEEN \" + Arrays.toString(a));\n    double s");
        Submitted.write(submissions(), "花子", Submitted.bytes(Submitted.notebook("ja", answer, "")));
        Grading grading = new Grading(folder.resolve("out"));
        assertEquals(0, grading.run(submissions(), "--key", key().toString()));
        assertEquals("", new Expected("花子", "partly", 60, "", "hidden inputs").difference(grading.grades()));
        String page = grading.files().get("feedback/花子.html");
        assertTrue(page.contains("非公開の入力") && page.contains("花子 さん"), page);
        grading.files().forEach((name, text) -> assertFalse(text.contains("SEEN"), name));
        assertFalse(grading.files().toString().contains(SECRET));
    }

    @Test
    void theListAndTheDeadlineAreHeeded() throws IOException {
        Submitted.write(submissions(), "ada", Submitted.bytes(Submitted.notebook("en", Submitted.RIGHT, "")));
        Path roster = Files.writeString(folder.resolve("class.csv"), "id,name\nada,Ada Lovelace\nbob,\"Bob, Jr.\"\n");
        Grading grading = new Grading(folder.resolve("out"));
        String deadline = "--deadline=2020-01-01T00:00";
        assertEquals(0, grading.run(submissions(), "--roster", roster.toString(), deadline));
        assertEquals("late", grading.grades().get(0).get("late"));
        List<Map<String, String>> totals = CsvFile.rows(grading.out().resolve("totals.csv"));
        assertEquals("Bob, Jr.", totals.get(1).get("name"));
        assertEquals("0", totals.get(1).get("total"));
    }

    @Test
    void theLastOfSeveralCounts() throws IOException {
        byte[] right = Submitted.bytes(Submitted.notebook("en", Submitted.RIGHT, ""));
        byte[] stub = Submitted.bytes(Submitted.lecture("en"));
        Path first = Files.createDirectories(submissions().resolve("ada/first")).resolve("04-losses.ipynb");
        Path last = Files.createDirectories(submissions().resolve("ada/a-later-one"))
                .resolve("04-losses.ipynb");
        Files.write(first, stub);
        Files.write(last, right);
        Files.setLastModifiedTime(first, FileTime.fromMillis(1_000_000_000_000L));
        Files.setLastModifiedTime(last, FileTime.fromMillis(1_100_000_000_000L));
        Grading grading = new Grading(folder.resolve("out"));
        assertEquals(0, grading.run(submissions()));
        assertEquals("", Expected.passed("ada").difference(grading.grades()));
        assertTrue(grading.files().get("submissions.csv").contains("replaced by a later one"));
    }

    @Test
    void aKeyAmongTheSubmissionsIsRefused() throws IOException {
        Path key = Files.writeString(submissions().resolve("key.txt"), SECRET);
        assertEquals(1, new Grading(folder.resolve("out")).run(submissions(), "--key", key.toString()));
    }
}
