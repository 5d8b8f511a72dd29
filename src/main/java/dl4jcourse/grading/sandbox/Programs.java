package dl4jcourse.grading.sandbox;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Programs of this machine, found as a shell finds them.
 *
 * @param path folders, in the form of the variable PATH
 */
public record Programs(String path) {
    /** Those of this process. */
    public static Programs ofThisProcess() {
        return new Programs(System.getenv().getOrDefault("PATH", ""));
    }

    /** The first one with this name. */
    public Optional<Path> find(String name) {
        return Stream.of(path.split(File.pathSeparator))
                .flatMap(Programs::folder)
                .filter(Path::isAbsolute)
                .map(folder -> folder.resolve(name))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    /** Nothing for what is no path, such as a name in quotation marks on Windows. */
    private static Stream<Path> folder(String name) {
        try {
            return Stream.of(Path.of(name));
        } catch (InvalidPathException noPath) {
            return Stream.empty();
        }
    }
}
