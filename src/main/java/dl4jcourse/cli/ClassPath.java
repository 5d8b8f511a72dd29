package dl4jcourse.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The class path that Maven wrote down: the course's classes and the jars they need. */
record ClassPath(List<Path> entries) {
    private static final Pattern BACKEND =
            Pattern.compile("nd4j-(native|cuda-[\\d.]+)-\\d.*-(linux|macosx|windows)-.*\\.jar");

    private static final Pattern ASM = Pattern.compile("asm-\\d.*\\.jar");

    static ClassPath of(Project project) throws IOException {
        String jars =
                Files.readString(project.target().resolve("class-path.txt")).strip();
        Path classes = project.classes();
        return new ClassPath(Stream.concat(Stream.of(classes), split(jars)).toList());
    }

    private static Stream<Path> split(String paths) {
        return Stream.of(paths.split(File.pathSeparator)).map(Path::of);
    }

    /** The jars that carry ND4J's native code, which JavaCPP unpacks into a folder of the jar's name. */
    Stream<Path> backends() {
        return entries.stream()
                .filter(jar -> BACKEND.matcher(jar.getFileName().toString()).matches());
    }

    /** ASM, which rewrites class files. */
    Path asm() {
        return entries.stream()
                .filter(jar -> ASM.matcher(jar.getFileName().toString()).matches())
                .findAny()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return String.join(
                File.pathSeparator, entries.stream().map(Path::toString).toList());
    }
}
