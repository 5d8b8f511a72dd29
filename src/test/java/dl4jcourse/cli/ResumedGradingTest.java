package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A grading that is killed and goes on gives what one gives that nobody disturbed. */
class ResumedGradingTest {
    private static final int MOMENTS = Integer.getInteger("moments", 5);
    private static final int LEARNERS = 8;

    @TempDir
    Path folder;

    private Path submissions() throws IOException {
        Path submissions = folder.resolve("submissions");
        for (int i = 0; i < LEARNERS; i++) {
            String answer = i % 2 == 0 ? Submitted.RIGHT : Submitted.RIGHT.replace(" / b.length", "");
            Submitted.write(
                    submissions, "s" + i, Submitted.bytes(Submitted.notebook(i % 3 == 0 ? "ja" : "en", answer, "")));
        }
        return submissions;
    }

    /** Another process, which can be killed. */
    private Process start(Path submissions, Path out, int jobs) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(RunningJvm.java(), "-Dcourse.root=" + Grading.PROJECT.root(), "dl4jcourse.cli.Course"));
        command.addAll(
                List.of("grade", submissions.toString(), "--to", out.toString(), "--jobs", "" + jobs, "--resume"));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("CLASSPATH", ClassPath.of(Grading.PROJECT).toString());
        builder.environment().put("COURSE_LANG", "en");
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    @Test
    void killedAtAnyMomentItLosesAndRepeatsNothing() throws Exception {
        Path submissions = submissions();
        Grading undisturbed = new Grading(folder.resolve("undisturbed"));
        long begin = System.nanoTime();
        assertEquals(0, start(submissions, undisturbed.out(), 1).waitFor());
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        Random random = new Random(8);
        for (int moment = 0; moment < MOMENTS; moment++) {
            Grading killed = new Grading(folder.resolve("killed" + moment));
            Process process = start(submissions, killed.out(), 4);
            process.waitFor(random.nextLong(millis), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            Map<Path, FileTime> done = journal(killed);
            assertEquals(0, start(submissions, killed.out(), 4).waitFor());
            Map<String, String> files = killed.files();
            undisturbed.files().forEach((name, text) -> assertEquals(text, files.get(name), name));
            assertEquals(undisturbed.files().keySet(), files.keySet());
            Map<Path, FileTime> after = journal(killed);
            done.forEach((file, time) -> assertEquals(time, after.get(file), file + " was graded twice"));
            assertEquals(LEARNERS, after.size());
        }
    }

    private static Map<Path, FileTime> journal(Grading grading) throws IOException {
        Map<Path, FileTime> times = new java.util.TreeMap<>();
        Path journal = grading.out().resolve("journal");
        if (!Files.exists(journal)) return times;
        try (var files = Files.list(journal)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
        return times;
    }

    @Test
    void anotherKeyOrAnotherAnswerIsGradedAnew() throws IOException {
        Path submissions = folder.resolve("submissions");
        Path key = Files.writeString(folder.resolve("key"), "first secret");
        Submitted.write(submissions, "ada", Submitted.bytes(Submitted.notebook("en", Submitted.RIGHT, "")));
        Grading grading = new Grading(folder.resolve("out"));
        assertEquals(0, grading.run(submissions, "--key", key.toString()));
        Map<Path, FileTime> first = journal(grading);
        assertEquals(0, grading.run(submissions, "--key", key.toString(), "--resume"));
        assertEquals(first, journal(grading));
        Files.writeString(key, "second secret");
        assertEquals(0, grading.run(submissions, "--key", key.toString(), "--resume"));
        Map<Path, FileTime> second = journal(grading);
        assertNotEquals(first, second);
        String wrong = Submitted.RIGHT.replace(" / b.length", "");
        Submitted.write(submissions, "ada", Submitted.bytes(Submitted.notebook("en", wrong, "")));
        assertEquals(0, grading.run(submissions, "--key", key.toString(), "--resume"));
        assertEquals("partly", grading.grades().get(0).get("verdict"));
    }

    @Test
    void decisionsOfTheTeacherAreKept() throws IOException {
        Path submissions = folder.resolve("submissions");
        Submitted.write(submissions, "ada", Submitted.bytes(Submitted.notebook("en", "", "")));
        Grading grading = new Grading(folder.resolve("out"));
        assertEquals(0, grading.run(submissions));
        String line = "ada,04-losses,4.1,7,\"showed it at the blackboard, \"\"by hand\"\"\"\r\n";
        Path overrides = grading.out().resolve("overrides.csv");
        Files.writeString(overrides, Files.readString(overrides) + line);
        for (String resume : List.of("--resume", "--jobs=1")) {
            assertEquals(0, grading.run(submissions, resume));
            Map<String, String> grade = grading.grades().get(0);
            assertEquals("overridden", grade.get("verdict"));
            assertEquals("7", grade.get("points"));
            assertEquals("showed it at the blackboard, \"by hand\"", grade.get("reason"));
        }
        assertTrue(Files.readString(grading.out().resolve("feedback/ada.html")).contains("at the blackboard"));
        Files.writeString(overrides, Files.readString(overrides).replace("ada", "eve"));
        assertEquals(1, grading.run(submissions));
    }
}
