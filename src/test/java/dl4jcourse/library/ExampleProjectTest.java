package dl4jcourse.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Maven project outside the course uses the library as docs/library.md says. */
@Tag("one-jdk")
class ExampleProjectTest {
    private static final Path ROOT = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    private static final Path LOCAL =
            Path.of(System.getProperty("localRepository", System.getProperty("user.home") + "/.m2/repository"));
    private static final String VERSION = "0.1.0-SNAPSHOT";
    private static final String SOURCE = "src/main/java/andnetwork/AndNetwork.java";

    @TempDir
    Path folder;

    private Path repository = Path.of("");
    private Path example = Path.of("");

    /** Maven's repository as it is, but the course in it is the one just compiled. */
    @BeforeEach
    void installTheCourseAndCopyTheExample() throws IOException {
        repository = Files.createDirectories(folder.resolve("repository"));
        try (Stream<Path> groups = Files.list(LOCAL)) {
            for (Path group : groups.filter(Files::isDirectory).toList()) {
                if (group.endsWith("dl4jcourse")) continue;
                Files.createSymbolicLink(repository.resolve(group.getFileName()), group);
            }
        }
        Path place = Files.createDirectories(repository.resolve("dl4jcourse/dl4j-course/" + VERSION));
        String jar = place.resolve("dl4j-course-" + VERSION + ".jar").toString();
        String classes = ROOT.resolve("target/classes").toString();
        assertEquals(
                0,
                ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, "cf", jar, "-C", classes, "."));
        Files.copy(ROOT.resolve("pom.xml"), place.resolve("dl4j-course-" + VERSION + ".pom"));
        example = Files.createDirectories(folder.resolve("example"));
        Path original = ROOT.resolve("src/example/and-network");
        Files.createDirectories(example.resolve(SOURCE).getParent());
        for (String file : List.of("pom.xml", SOURCE)) Files.copy(original.resolve(file), example.resolve(file));
    }

    /** Before JUnit does, which warns of every link that it deletes. */
    @AfterEach
    void deleteTheLinks() throws IOException {
        try (Stream<Path> groups = Files.list(repository)) {
            for (Path group : groups.filter(Files::isSymbolicLink).toList()) Files.delete(group);
        }
    }

    @Test
    void itBuildsAndItsGradientsAgree() throws Exception {
        assertEquals("", maven());
        String output = program(0);
        assertTrue(output.contains("accuracy by hand: 1.0"), output);
        assertTrue(output.contains("hand against DL4J: equal"), output);
    }

    @Test
    void itGetsTheNativeCodeOfThisSystemAlone() throws Exception {
        assertEquals("", maven());
        try (Stream<Path> jars = Files.list(example.resolve("target/jars"))) {
            List<String> names = jars.map(jar -> jar.getFileName().toString())
                    .filter(name -> name.matches("nd4j-native-\\d.*-(linux|macosx|windows)-.*"))
                    .toList();
            assertEquals(1, names.size(), names.toString());
        }
    }

    /** The gradients of another network are not equal. */
    @Test
    void aWrongComparisonEndsWithAnError() throws Exception {
        change(SOURCE, "mirror(trainer.net(), loss)", "mirror(start, loss)");
        assertEquals("", maven());
        assertTrue(program(1).contains("hand against DL4J: DIFFERENT"));
    }

    @Test
    void aCourseThatIsNotInstalledIsMissed() throws Exception {
        change("pom.xml", VERSION, "0.0.9");
        assertTrue(maven().contains("dl4jcourse:dl4j-course:jar:0.0.9"));
    }

    private void change(String file, String old, String now) throws IOException {
        String text = Files.readString(example.resolve(file));
        assertNotEquals(text, text.replace(old, now));
        Files.writeString(example.resolve(file), text.replace(old, now));
    }

    /** What Maven has to complain about. */
    private String maven() throws Exception {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        Process maven = new ProcessBuilder(
                        windows ? "mvn.cmd" : "mvn", "-o", "-q", "-B", "-Dmaven.repo.local=" + repository, "compile")
                .directory(example.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return maven.waitFor() == 0 ? "" : output;
    }

    private String program(int code) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process program = new ProcessBuilder(
                        java, "-cp", "target/classes" + File.pathSeparator + "target/jars/*", "andnetwork.AndNetwork")
                .directory(example.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(code, program.waitFor(), output);
        return output;
    }
}
