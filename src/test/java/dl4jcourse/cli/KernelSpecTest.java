package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dl4jcourse.ipynb.Language;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KernelSpecTest {
    private static final long GB = 1L << 30;

    @TempDir
    Path folder;

    @BeforeEach
    void writeClassPath() throws IOException {
        Files.createDirectories(folder.resolve("target"));
        Files.writeString(folder.resolve("target/class-path.txt"), "a.jar" + File.pathSeparator + "b.jar\n");
    }

    @Test
    void namesThisJvmTheKernelAndTheClassPath() throws IOException {
        spec(17, Map.of()).prepare();
        JsonObject json = JsonParser.parseString(Files.readString(file())).getAsJsonObject();
        assertEquals(RunningJvm.java(), json.getAsJsonArray("argv").get(0).getAsString());
        assertTrue(json.getAsJsonArray("argv").toString().contains("jjava.jar\",\"{connection_file}\""));
        assertTrue(json.getAsJsonArray("argv").toString().contains("-javaagent:" + new Project(folder).agentJar()));
        JsonObject variables = json.getAsJsonObject("env");
        String classes = folder.resolve("target/classes").toString();
        assertEquals(
                String.join(File.pathSeparator, classes, "a.jar", "b.jar"),
                variables.get("JJAVA_CLASSPATH").getAsString());
        assertEquals("1", variables.get("OMP_NUM_THREADS").getAsString());
    }

    @Test
    void takesThreadsAndDataFromTheUser() throws IOException {
        spec(17, Map.of("COURSE_THREADS", "4", "MNIST_DIR", "/data")).prepare();
        String text = Files.readString(file());
        assertTrue(text.contains("\"OMP_NUM_THREADS\": \"4\"") && text.contains("\"MNIST_DIR\": \"/data\""));
    }

    @Test
    void namesTheFolderThatTheDownloadFills() throws IOException {
        for (String named :
                new String[] {"", " ", "digits", folder.resolve("elsewhere").toString()}) {
            Map<String, String> environment = Map.of("MNIST_DIR", named);
            spec(17, environment).prepare();
            JsonObject json = JsonParser.parseString(Files.readString(file())).getAsJsonObject();
            Path kernels = Path.of(json.getAsJsonObject("env").get("MNIST_DIR").getAsString());
            assertTrue(kernels.isAbsolute());
            assertEquals(
                    named.isBlank()
                            ? folder.resolve("data/mnist")
                            : Path.of(named).toAbsolutePath(),
                    kernels);
            DataCommand download = new DataCommand(new Project(folder), new Messages(Language.EN));
            assertEquals(kernels, download.folder(environment));
        }
    }

    @Test
    void asksForNativeAccessOnlyWhereTheJvmKnowsIt() {
        assertFalse(options(17).contains("native-access"));
        assertTrue(options(25).contains("native-access"));
    }

    @Test
    void mendsASpoiltFileAndLeavesAGoodOne() throws IOException {
        spec(17, Map.of()).prepare();
        String good = Files.readString(file());
        Files.writeString(file(), good.substring(0, 40));
        assertFalse(spec(17, Map.of()).isReady());
        spec(17, Map.of()).prepare();
        assertEquals(good, Files.readString(file()));
        assertTrue(spec(17, Map.of()).isReady());
    }

    @Test
    void takesHalfOfTheMemoryWithinLimits() {
        assertEquals(2, new KernelOptions(17, 2 * GB).heapGigabytes());
        assertEquals(6, new KernelOptions(17, 12 * GB).heapGigabytes());
        assertEquals(8, new KernelOptions(17, 64 * GB).heapGigabytes());
    }

    private static String options(int feature) {
        return new KernelOptions(feature, 8 * GB).list(Path.of("kernel.log")).toString();
    }

    private KernelSpec spec(int feature, Map<String, String> environment) {
        return new KernelSpec(new Project(folder), new KernelOptions(feature, 8 * GB), environment);
    }

    private Path file() {
        return folder.resolve(".venv/share/jupyter/kernels/java/kernel.json");
    }
}
