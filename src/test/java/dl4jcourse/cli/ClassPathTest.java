package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the learner downloads: one system's native code, and not more than 260 MB. */
class ClassPathTest {
    private static final long LIMIT = 260_000_000;
    private static final Pattern NATIVE = Pattern.compile(
            "(linux|macosx|windows|android|ios)-(x86|x86_64|arm64|armhf|arm|ppc64le)(-[a-z0-9]+)?\\.jar$");

    private static List<Path> jars() throws IOException {
        String paths = Files.readString(Path.of("target/class-path.txt")).strip();
        return Stream.of(paths.split(File.pathSeparator)).map(Path::of).toList();
    }

    /** The systems that jars with native code are for. */
    private static List<String> systems(List<Path> jars) {
        return jars.stream()
                .flatMap(jar -> NATIVE.matcher(jar.getFileName().toString()).results())
                .map(match -> match.group().replace(".jar", ""))
                .distinct()
                .toList();
    }

    @Test
    void holdsOneSystemsNativeCode() throws IOException {
        assertEquals(1, systems(jars()).size(), () -> "native code of several systems");
    }

    @Test
    void isSmallEnough() throws IOException {
        assumeFalse(TestRun.usesGpu(System.getenv()), "the GPU's native code is bigger");
        long size = 0;
        for (Path jar : jars()) {
            size += Files.size(jar);
        }
        long total = size;
        assertTrue(total <= LIMIT, () -> total + " bytes");
        assertTrue(total > LIMIT / 4, () -> "suspiciously little: " + total + " bytes");
    }

    @Test
    void anotherSystemsCodeIsNoticed() throws IOException {
        List<Path> planted = Stream.concat(jars().stream(), Stream.of(Path.of("openblas-0.3.19-1.5.7-android-arm.jar")))
                .toList();
        assertEquals(2, systems(planted).size());
    }

    @Test
    void theBaggageOfOpenCvIsLeftOut() throws IOException {
        List<String> baggage = jars().stream()
                .map(jar -> jar.getFileName().toString())
                .filter(name -> name.matches("(opencv|ffmpeg|hdf5|leptonica|javacv|tesseract).*"))
                .toList();
        assertEquals(List.of(), baggage);
    }
}
