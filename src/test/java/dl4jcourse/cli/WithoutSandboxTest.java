package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine without bubblewrap: no learner's code runs unless the teacher has typed that it may. */
class WithoutSandboxTest {
    @TempDir
    Path folder;

    private Path programs = Path.of("");

    @BeforeEach
    void submit() throws IOException {
        Submitted.write(
                folder.resolve("submissions"), "ada", Submitted.bytes(Submitted.notebook("en", Submitted.RIGHT, "")));
        programs = Files.createDirectories(folder.resolve("programs"));
    }

    private String grade(int exit, String... options) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(RunningJvm.java(), "-Dcourse.root=" + Grading.PROJECT.root(), "dl4jcourse.cli.Course"));
        Path out = folder.resolve("out");
        command.addAll(List.of("grade", folder.resolve("submissions").toString(), "--to", out.toString()));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("CLASSPATH", ClassPath.of(Grading.PROJECT).toString());
        builder.environment().put("COURSE_LANG", "en");
        builder.environment().put("PATH", programs.toString());
        Process process = builder.redirectOutput(folder.resolve("log").toFile()).start();
        assertEquals(exit, process.waitFor(), Files.readString(folder.resolve("log")));
        return Files.readString(folder.resolve("log"));
    }

    private void plant(String name, String script) throws IOException {
        Path file = Files.writeString(programs.resolve(name), "#!/bin/sh\n" + script + "\n");
        assertTrue(file.toFile().setExecutable(true));
    }

    @Test
    void itRefuses() throws Exception {
        for (String kind : List.of("auto", "bwrap")) {
            String said = grade(1, "--sandbox", kind);
            assertTrue(said.contains("bubblewrap") && said.contains("--sandbox none"), said);
        }
        assertTrue(Files.notExists(folder.resolve("out/grades.csv")));
        String said = grade(1, "--sandbox", "container");
        assertTrue(said.contains("neither podman nor docker"), said);
    }

    @Test
    void aSandboxThatDoesNotWorkIsNoSandbox() throws Exception {
        plant("bwrap", "echo 'Operation not permitted' >&2; exit 1");
        String said = grade(1);
        assertTrue(said.contains("does not work here") && said.contains("Operation not permitted"), said);
        plant("docker", "echo 'Cannot connect to the daemon' >&2; exit 1");
        said = grade(1, "--sandbox", "container");
        assertTrue(said.contains("docker: Cannot connect to the daemon"), said);
        assertTrue(Files.notExists(folder.resolve("out/grades.csv")));
    }

    @Test
    void itGradesWhenTheRiskIsTyped() throws Exception {
        String said = grade(0, "--sandbox", "none");
        assertTrue(said.contains("WARNING: no sandbox"), said);
        assertEquals("", Expected.passed("ada").difference(new Grading(folder.resolve("out")).grades()));
    }
}
