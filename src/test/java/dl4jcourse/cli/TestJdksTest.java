package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestJdksTest {
    @TempDir
    Path folder;

    private Jdk running = Jdk.running();

    @BeforeEach
    void makeRunningJdk() throws IOException {
        running = new Jdk(jdk("a17", "17.0.9"), 17);
    }

    @Test
    void findsTheFirstNewerSibling() throws IOException {
        jdk("b21", "21.0.1");
        Path newer = jdk("c25", "25");
        jdk("d26", "26");
        assertEquals(List.of(running, new Jdk(newer, 25)), new TestJdks(running, Map.of()).find());
    }

    @Test
    void takesTheNamedOnesThatWork() throws IOException {
        Path named = jdk("b21", "21.0.1");
        String paths = named + File.pathSeparator + folder.resolve("none") + File.pathSeparator + running.home();
        assertEquals(
                List.of(running, new Jdk(named, 21)), new TestJdks(running, Map.of("COURSE_TEST_JDKS", paths)).find());
    }

    @Test
    void anEmptyListMeansTheRunningOneAlone() throws IOException {
        jdk("c25", "25");
        assertEquals(List.of(running), new TestJdks(running, Map.of("COURSE_TEST_JDKS", "")).find());
    }

    @Test
    void leavesOutAFolderWithoutJava() throws IOException {
        Files.delete(Path.of(RunningJvm.javaOf(jdk("c25", "25"))));
        assertEquals(List.of(running), new TestJdks(running, Map.of("COURSE_TEST_JDKS", folder + "/c25")).find());
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = Files.createDirectories(folder.resolve(name));
        Path java = Path.of(RunningJvm.javaOf(home));
        Files.createDirectories(java.getParent());
        Files.createFile(java).toFile().setExecutable(true);
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }
}
