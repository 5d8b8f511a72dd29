package dl4jcourse.grading.sandbox;

import java.nio.file.Path;
import java.util.Optional;

/** A way to run a program. */
public interface Sandbox {
    /** Starts the program, its input and output connected to this process. */
    ProcessBuilder command(JavaProgram program);

    /** Starts the program with a folder that it may write to; for the course's own programs. */
    ProcessBuilder command(JavaProgram program, Optional<Path> writable);

    /** Where a program finds that folder. */
    String writableFolder(Path writable);
}
