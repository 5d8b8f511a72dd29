package dl4jcourse.cli;

import dl4jcourse.files.AtomicFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The jar of {@code dl4jcourse.agent} that the kernel's JVM loads. It holds ASM too and nothing else of the course: what
 * it holds belongs to JJava's class loader, and the rest of the course must be loaded by JShell's, beside DL4J.
 */
record AgentJar(Project project) {
    private static final String MANIFEST = "Manifest-Version: 1.0\nPremain-Class: dl4jcourse.agent.Agent\n";

    /** Writes it, unless it is there already. */
    void prepare() throws IOException {
        byte[] bytes = bytes();
        if (!holds(bytes)) AtomicFile.write(project.agentJar(), bytes);
    }

    boolean isReady() throws IOException {
        return holds(bytes());
    }

    private boolean holds(byte[] bytes) throws IOException {
        Path file = project.agentJar();
        return Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream jar = new ZipOutputStream(bytes);
                FileSystem asm = FileSystems.newFileSystem(ClassPath.of(project).asm())) {
            put(jar, "META-INF/MANIFEST.MF", MANIFEST.getBytes(StandardCharsets.UTF_8));
            putAll(jar, project.classes(), "dl4jcourse/agent");
            putAll(jar, asm.getPath("/"), "org/objectweb/asm");
        }
        return bytes.toByteArray();
    }

    private static void putAll(ZipOutputStream jar, Path root, String folder) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            List<Path> classes = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : classes) put(jar, root.relativize(file).toString(), Files.readAllBytes(file));
        }
    }

    /** With a fixed time: the same classes give the same bytes. */
    private static void put(ZipOutputStream jar, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name.replace('\\', '/'));
        entry.setTime(0);
        jar.putNextEntry(entry);
        jar.write(bytes);
    }
}
