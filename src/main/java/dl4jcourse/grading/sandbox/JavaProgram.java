package dl4jcourse.grading.sandbox;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A Java program to run.
 *
 * @param home of the JDK
 * @param classPath jars, no folders
 * @param options of the JVM
 * @param archive of its classes, to start faster, if there is one
 * @param nativeCode folder with ND4J's unpacked native code, if there is one
 * @param main its main class
 */
public record JavaProgram(
        Path home,
        List<Path> classPath,
        List<String> options,
        Optional<Path> archive,
        Optional<Path> nativeCode,
        String main) {
    /** Copies the lists. */
    public JavaProgram {
        classPath = List.copyOf(classPath);
        options = List.copyOf(options);
    }

    /** The same program with an archive of its classes. */
    public JavaProgram withArchive(Path file) {
        return new JavaProgram(home, classPath, options, Optional.of(file), nativeCode, main);
    }

    /** The same program with one more option. */
    JavaProgram withOption(String option) {
        List<String> more = new java.util.ArrayList<>(options);
        more.add(option);
        return new JavaProgram(home, classPath, more, archive, nativeCode, main);
    }
}
