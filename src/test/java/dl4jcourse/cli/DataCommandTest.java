package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a JVM of its own, since it reads the environment. */
class DataCommandTest {
    @TempDir
    Path folder;

    @Test
    void aProxyThatCannotBeOneIsNamedWithARemedy() throws Exception {
        List<String> command = new ArrayList<>(List.of(RunningJvm.java(), "-cp"));
        command.addAll(List.of(System.getProperty("java.class.path"), "dl4jcourse.cli.Course", "--lang", "en"));
        command.addAll(List.of("data", "mnist", "--to", folder.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("https_proxy");
        builder.environment().put("HTTPS_PROXY", "http://my_proxy:3128");
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(text.contains("HTTPS_PROXY: http://host:port expected, but got http://my_proxy:3128"), text);
        assertTrue(text.contains("docs/proxy.md") && process.waitFor() == 1, text);
    }
}
