package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.ipynb.Language;
import dl4jcourse.ipynb.Notebook;
import dl4jcourse.ipynb.NotebookReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The course out of a bundle where there is no network, no Maven and nothing in the home. */
@Tag("one-jdk")
class OfflineBundleTest {
    private static final Project PROJECT =
            new Project(Path.of(System.getProperty("basedir", "")).toAbsolutePath());

    @TempDir
    static Path folder;

    private static Path bundle = Path.of("");

    @BeforeAll
    static void makeTheBundle() {
        bundle = folder.resolve("dl4j-course.zip");
        Commands commands = new Commands(PROJECT, new Messages(Language.EN));
        assertEquals(0, Course.commandLine(commands).execute("bundle", "--to", bundle.toString()));
    }

    /** Before JUnit does, which warns of every link that it deletes. */
    @AfterAll
    static void deleteTheRooms() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList())
                if (!file.equals(folder)) Files.delete(file);
        }
    }

    @Test
    void labServesAKernelRunsAndLecture09Trains() throws Exception {
        OfflineRoom room = new OfflineRoom(folder.resolve("lab"), bundle);
        bring(room, "lab_cell.py");
        Output lab = room.run("""
                ./course lab --offline --no-browser > lab.log 2>&1 &
                until grep -q token= lab.log; do kill -0 $! || { cat lab.log; exit 1; }; sleep 0.2; done
                .venv/bin/python lab_cell.py "$(grep -o 'http://.*' lab.log)" 'Nd4j.ones(2, 3).sumNumber() + " by DL4J"'
                kill $!; wait
                """.replace("'Nd4j", "'org.nd4j.linalg.factory.Nd4j"));
        assertTrue(lab.text().contains("page True"), lab.text());
        assertTrue(lab.text().contains("6.0 by DL4J"), lab.text());
        Output training = room.run("""
                sed 's/new Random(1)), 5);/new Random(1)), 1);/' work/en/09-mnist.ipynb > one-epoch.ipynb
                [ $(grep -c 'new Random(1)), 1);' one-epoch.ipynb) = 2 ] || { echo 'not the notebook expected'; exit 1; }
                .venv/bin/python src/main/python/run_notebook.py one-epoch.ipynb executed.ipynb
                """);
        assertEquals(0, training.code(), training.text());
        Notebook executed = NotebookReader.read(room.course().resolve("executed.ipynb"));
        assertEquals(List.of(), CleanRun.faults(executed));
        assertTrue(shown(executed, "load").contains("synthetic digits"), shown(executed, "load"));
        assertTrue(
                shown(executed, "accuracy-dl4j").matches("(?s).*by DL4J: 9\\d\\.\\d\\d %.*"),
                shown(executed, "accuracy-dl4j"));
        assertTrue(
                shown(executed, "accuracy-hand").matches("(?s).*by hand: 9\\d\\.\\d\\d %.*"),
                shown(executed, "accuracy-hand"));
        assertFalse(room.calledMaven());
    }

    @Test
    void exercisesAreCheckedAndAClassIsGraded() throws Exception {
        OfflineRoom room = new OfflineRoom(folder.resolve("grade"), bundle);
        assertFalse(Files.exists(room.course().resolve("src/lectures")));
        Path submissions = room.course().resolve("submissions");
        Submitted.write(submissions, "ada", Submitted.bytes(Submitted.notebook("en", Submitted.RIGHT, "")));
        Submitted.write(submissions, "bob", Submitted.bytes(Submitted.lecture("ja")));
        Output check = room.run("./course check --offline submissions/ada/04-losses.ipynb");
        assertEquals(0, check.code(), check.text());
        assertTrue(check.text().matches("(?s).*4\\.1 +(\\d+) */ *\\1.*"), check.text());
        Output grade = room.run("./course grade submissions --to grades --offline");
        assertEquals(0, grade.code(), grade.text());
        List<Map<String, String>> grades = CsvFile.rows(room.course().resolve("grades/grades.csv"));
        assertEquals("passed", verdict(grades, "ada"));
        assertEquals("not-written", verdict(grades, "bob"));
        assertFalse(room.calledMaven());
    }

    @Test
    void damagedAndMissingFilesAreNamed() throws Exception {
        OfflineRoom room = new OfflineRoom(folder.resolve("damaged"), bundle);
        Path jar = one(room, "jars", "nd4j-api-");
        byte[] bytes = Files.readAllBytes(jar);
        bytes[bytes.length / 2] ^= 1;
        Files.write(jar, bytes);
        Path wheel = one(room, "wheels", "jjava-");
        Files.delete(wheel);
        Output output = room.run("./course progress --offline");
        assertEquals(1, output.code(), output.text());
        assertTrue(output.text().contains("bundle/jars/" + jar.getFileName() + "\n"), output.text());
        assertTrue(output.text().contains("bundle/wheels/" + wheel.getFileName() + "\n"), output.text());
        assertFalse(output.text().contains("bundle/jars/gson"), output.text());
        assertEquals(1, room.run("./course progress").code());
        Files.delete(room.course().resolve("bundle/python.txt"));
        Files.writeString(room.course().resolve("bundle/python.txt"), "3.1\n");
        Output python = room.run("./course lab --lang ja");
        assertTrue(python.code() == 1 && python.text().contains("対応する版: 3.1"), python.text());
    }

    /** The same connection works outside. */
    @Test
    void theNetworkIsReallyOff() throws Exception {
        OfflineRoom room = new OfflineRoom(folder.resolve("network"), bundle);
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            new Socket(server.getInetAddress(), server.getLocalPort()).close();
            String connect = "import socket; socket.create_connection(('%s', %d), 5)";
            Output own = room.run("python3 -c \"" + connect.formatted("127.0.0.1", server.getLocalPort()) + "\"");
            assertTrue(own.text().contains("ConnectionRefusedError"), own.text());
            Output far = room.run("python3 -c \"" + connect.formatted("198.51.100.1", 443) + "\"");
            assertTrue(far.text().contains("unreachable"), far.text());
        }
        Output home = room.run("ls -A ~");
        assertEquals("", home.text());
    }

    private static String verdict(List<Map<String, String>> grades, String learner) {
        return grades.stream()
                .filter(row -> learner.equals(row.get("submission")) && "4.1".equals(row.get("exercise")))
                .map(row -> row.get("verdict"))
                .findAny()
                .orElse("no row");
    }

    private static String shown(Notebook executed, String cell) {
        return executed.cells().stream()
                .filter(one -> one.id().equals(cell))
                .map(one -> one.outputs().toString())
                .findAny()
                .orElse("no cell " + cell);
    }

    private static Path one(OfflineRoom room, String part, String start) throws IOException {
        try (Stream<Path> files = Files.list(room.course().resolve("bundle").resolve(part))) {
            return files.filter(file -> file.getFileName().toString().startsWith(start))
                    .findAny()
                    .orElseThrow();
        }
    }

    private static void bring(OfflineRoom room, String script) throws IOException {
        Path source = PROJECT.root().resolve("src/test/python").resolve(script);
        Files.copy(source, room.course().resolve(script));
    }
}
