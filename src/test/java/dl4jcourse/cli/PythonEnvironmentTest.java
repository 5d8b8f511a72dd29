package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dl4jcourse.ipynb.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a shell script in the place of Python, which notes what it is asked to do. */
class PythonEnvironmentTest {
    /** Makes a .venv whose python is the script itself; "pip install" fails while a file "offline" is there. */
    private static final String PYTHON = """
            #!/bin/sh
            echo "$2 $3" >> '%1$s/calls'
            echo "$*" >> '%1$s/options'
            if [ "$2" = venv ]; then
                rm -rf "$4"; mkdir -p "$4/bin"; cp "$0" "$4/bin/python"
            else
                [ ! -e '%1$s/offline' ] || { echo 'no route to host'; exit 1; }
                echo 'Collecting a==1'
            fi
            """;

    @TempDir
    Path temp;

    private Path root = Path.of("");

    @BeforeEach
    void makeProject() throws IOException {
        assumeFalse(RunningJvm.isWindows());
        root = temp.resolve("the course");
        require("a==1");
        Path python = Files.writeString(temp.resolve("python"), PYTHON.formatted(temp));
        assertTrue(python.toFile().setExecutable(true));
        System.setProperty("course.python", python.toString());
    }

    @AfterEach
    void forgetPython() {
        System.clearProperty("course.python");
    }

    @Test
    void isMadeOnce() throws IOException {
        environment().prepare();
        environment().prepare();
        assertEquals(List.of("venv --clear", "pip install"), calls());
        assertTrue(environment().isReady());
    }

    @Test
    void goesOnWhereAnInterruptedInstallationStopped() throws IOException {
        Files.createFile(temp.resolve("offline"));
        CourseException failure =
                assertThrows(CourseException.class, () -> environment().prepare());
        assertTrue(String.valueOf(failure.getMessage()).contains("no route to host"));
        assertFalse(environment().isReady());
        Files.delete(temp.resolve("offline"));
        environment().prepare();
        assertEquals(List.of("venv --clear", "pip install", "pip install"), calls());
        assertTrue(environment().isReady());
    }

    @Test
    void installsChangedRequirements() throws IOException {
        environment().prepare();
        require("a==2");
        assertFalse(environment().isReady());
        environment().prepare();
        assertEquals(List.of("venv --clear", "pip install", "pip install"), calls());
    }

    @Test
    void isMadeAnewWhenTheProjectHasMoved() throws IOException {
        environment().prepare();
        Path moved = temp.resolve("moved");
        Files.move(root, moved);
        root = moved;
        assertFalse(environment().isReady());
        environment().prepare();
        assertEquals(List.of("venv --clear", "pip install", "venv --clear", "pip install"), calls());
    }

    @Test
    void isMadeAnewWhenItsPythonIsGone() throws IOException {
        environment().prepare();
        Files.delete(root.resolve(".venv/bin/python"));
        environment().prepare();
        assertTrue(environment().isReady());
    }

    @Test
    void aBundleAsksItsOwnFolderAlone() throws IOException {
        Path wheels = Files.createDirectories(root.resolve("bundle/wheels"));
        environment().prepare();
        String options = Files.readString(temp.resolve("options"));
        assertTrue(options.contains("--no-index --find-links " + wheels), options);
        require("a==2");
        Files.createFile(temp.resolve("offline"));
        CourseException failure =
                assertThrows(CourseException.class, () -> environment().prepare());
        assertTrue(String.valueOf(failure.getMessage()).contains("from the bundle"), failure.getMessage());
    }

    @Test
    void aCloneAsksTheNetworkUnlessThatIsForbidden() throws IOException {
        System.setProperty("course.offline", "true");
        try {
            CourseException failure =
                    assertThrows(CourseException.class, () -> environment().prepare());
            assertTrue(String.valueOf(failure.getMessage()).contains("--offline"), failure.getMessage());
            assertEquals(List.of("venv --clear"), calls());
        } finally {
            System.clearProperty("course.offline");
        }
        environment().prepare();
        assertFalse(Files.readString(temp.resolve("options")).contains("--no-index"));
    }

    @Test
    void countsTheRequirementsWithoutACondition() {
        String file = "a==1 \\\n    --hash=sha256:00==\nb==2 ; sys_platform == 'darwin'\n# c==3\nd==4";
        assertEquals(2, PipProgress.packages(file));
    }

    private PythonEnvironment environment() {
        return new PythonEnvironment(new Project(root), new Messages(Language.EN));
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(temp.resolve("calls"));
    }

    private void require(String requirements) throws IOException {
        Path file = new Project(root).requirements();
        Files.createDirectories(file.getParent());
        Files.writeString(file, requirements);
    }
}
