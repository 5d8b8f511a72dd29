package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dl4jcourse.ipynb.Language;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabCommandTest {
    @TempDir
    Path folder;

    /** The shutdown hook ends with code 0 while the server lives: the error's code 1 would be lost. */
    @Test
    void aServerThatIsNotReadyInTimeIsStoppedBeforeTheErrorIsShown() throws Exception {
        assumeFalse(RunningJvm.isWindows());
        ChildProcess sleeper = ChildProcess.of(folder.resolve("log"), List.of("sleep", "60"));
        Process process = sleeper.startUnwatched();
        LabCommand lab = new LabCommand(new Project(folder), new Messages(Language.EN));
        ServerWatch tooShort = new ServerWatch(process, 1, "token", 0);
        assertThrows(CourseException.class, () -> lab.serve(tooShort, sleeper, "url"));
        assertFalse(process.isAlive());
    }
}
