package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.agent.Agent;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;

class AgentJarTest {
    @TempDir
    Path temp;

    private Project project;

    private static Path home(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** A project in a folder with a space in its name, with this build's agent among its classes. */
    @BeforeEach
    void build() throws Exception {
        project = new Project(temp.resolve("my course"));
        Path agent = Files.createDirectories(project.target().resolve("classes/dl4jcourse/agent"));
        Files.copy(home(Agent.class).resolve("dl4jcourse/agent/Agent.class"), agent.resolve("Agent.class"));
        Files.writeString(agent.resolveSibling("Other.class"), "");
        String jars = "other.jar" + File.pathSeparator + home(ClassReader.class);
        Files.writeString(project.target().resolve("class-path.txt"), jars);
    }

    @Test
    void holdsTheAgentAndAsmAlone() throws Exception {
        new AgentJar(project).prepare();
        try (JarFile jar = new JarFile(project.agentJar().toFile())) {
            assertEquals(
                    Agent.class.getName(), jar.getManifest().getMainAttributes().getValue("Premain-Class"));
            Set<String> folders = new TreeSet<>();
            for (JarEntry entry : jar.stream().toList())
                folders.add(Path.of(entry.getName()).getParent().toString().replace(File.separatorChar, '/'));
            assertEquals(
                    Set.of("META-INF", "dl4jcourse/agent", "org/objectweb/asm", "org/objectweb/asm/signature"),
                    folders);
        }
    }

    @Test
    void mendsASpoiltFile() throws Exception {
        AgentJar agent = new AgentJar(project);
        assertFalse(agent.isReady());
        agent.prepare();
        assertTrue(agent.isReady());
        Files.writeString(project.agentJar(), "half");
        assertFalse(agent.isReady());
        agent.prepare();
        assertTrue(agent.isReady());
    }
}
