package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
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
            assertTrue(CorpusCase.all().stream().filter(CorpusCase::isHonest).count() >= 20);
            assertTrue(expected.size() >= 70, () -> expected.size() + " cases");
            Grading four = new Grading(folder.resolve("four"));
            assertEquals(0, four.run(submissions(), "--key", key().toString(), "--jobs", "4"));
            List<Map<String, String>> grades = four.grades();
            assertEquals(
                    "", expected.stream().map(one -> one.difference(grades)).collect(Collectors.joining()));
            Grading one = new Grading(folder.resolve("one"));
            assertEquals(0, one.run(submissions(), "--key", key().toString(), "--jobs", "1"));
            assertEquals(four.files(), one.files());
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
}
