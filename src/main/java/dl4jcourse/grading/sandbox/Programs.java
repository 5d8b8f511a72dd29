package dl4jcourse.grading.sandbox;

import java.io.File;
import java.nio.file.Files;
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
                .map(Path::of)
                .filter(Path::isAbsolute)
                .map(folder -> folder.resolve(name))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }
}
