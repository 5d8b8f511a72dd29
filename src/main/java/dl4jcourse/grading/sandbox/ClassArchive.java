package dl4jcourse.grading.sandbox;

import dl4jcourse.files.AtomicFile;
import dl4jcourse.files.Hash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The classes that a program loads, in the form in which the JVM can map them: it starts in two thirds of the time. */
public record ClassArchive(Sandbox sandbox, Path folder) {
    private static final int SECONDS = 60;

    /**
     * The program with its archive, which is made at first use by running it once.
     *
     * @param version of the class path
     * @param input what to feed the program so that it loads what it needs; it ends when the input ends
     */
    public JavaProgram with(JavaProgram program, String version, String input)
            throws IOException, InterruptedException {
        String kind = "classes-" + sandbox.getClass().getSimpleName();
        Path file = folder.resolve(kind + "-" + key(program, version) + ".jsa");
        if (!Files.exists(file)) {
            make(program, input, file);
            CourseJar.removeOthers(file, kind); // of versions that are gone, 100 MB each
        }
        return Files.exists(file) ? program.withArchive(file) : program;
    }

    private String key(JavaProgram program, String version) {
        String facts = version
                + program.home()
                + Runtime.version()
                + program.classPath()
                + program.options()
                + sandbox.getClass();
        return Hash.of(facts).substring(0, 16);
    }

    private void make(JavaProgram program, String input, Path file) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path made = Files.createTempDirectory(folder, "archive");
        if (Files.getFileStore(made).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rwxrwxrwx"));
        }
        JavaProgram dump =
                program.withOption("-XX:ArchiveClassesAtExit=" + sandbox.writableFolder(made) + "/classes.jsa");
        Process process = sandbox.command(dump, Optional.of(made))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) process.destroyForcibly();
        Path classes = made.resolve("classes.jsa");
        if (Files.exists(classes)) {
            AtomicFile.copy(classes, file);
            Files.delete(classes);
        }
        Files.delete(made);
    }
}
