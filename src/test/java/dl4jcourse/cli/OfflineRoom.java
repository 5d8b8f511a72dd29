package dl4jcourse.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A class room without internet: a network of its own, in which there is the machine itself and nothing else; a home that is
 * empty at first; neither this project nor Maven's repository; and a Maven that only notes that it was called.
 */
final class OfflineRoom {
    private static final Path PROJECT =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    private static final Path HOME = Path.of(System.getProperty("user.home"));

    private final Path folder;

    /** Unpacks the bundle there. */
    OfflineRoom(Path folder, Path bundle) throws IOException {
        this.folder = Files.createDirectories(folder);
        unpack(bundle);
        Files.createDirectories(folder.resolve("home"));
        Path maven = Files.createDirectories(folder.resolve("tools")).resolve("mvn");
        Files.writeString(maven, "#!/bin/sh\ntouch '" + folder.resolve("maven-was-called") + "'\nexit 1\n");
        if (!maven.toFile().setExecutable(true)) throw new IOException("cannot make " + maven + " executable");
    }

    Path course() {
        return folder.resolve("dl4j-course");
    }

    boolean calledMaven() {
        return Files.exists(folder.resolve("maven-was-called"));
    }

    /** Runs lines of shell in the course's folder. */
    Output run(String script) throws Exception {
        Path file = Files.writeString(folder.resolve("script.sh"), script);
        List<String> command = command();
        command.addAll(List.of("/bin/sh", file.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Output(process.waitFor(), text);
    }

    private List<String> command() {
        String here = folder.toString();
        String java = RunningJvm.home().toString();
        List<String> command = new ArrayList<>(List.of("bwrap", "--unshare-net", "--die-with-parent", "--new-session"));
        command.addAll(List.of("--cap-add", "ALL")); // root may make the sandbox of course grade inside this one
        command.addAll(List.of("--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc", "--tmpfs", "/tmp"));
        for (Path hidden : List.of(PROJECT, Path.of(System.getProperty("localRepository", "/tmp")))) {
            if (!hidden.startsWith(HOME)) command.addAll(List.of("--tmpfs", hidden.toString()));
        }
        command.addAll(List.of("--bind", here + "/home", HOME.toString(), "--bind", here, here));
        command.addAll(List.of("--ro-bind", java, java, "--chdir", course().toString(), "--clearenv"));
        Map<String, String> variables = Map.of(
                "HOME",
                HOME.toString(),
                "JAVA_HOME",
                java,
                "LANG",
                "C.UTF-8",
                "MNIST_DIR",
                "/nowhere",
                "PATH",
                here + "/tools:" + System.getenv("PATH"));
        variables.forEach((name, value) -> command.addAll(List.of("--setenv", name, value)));
        return command;
    }

    /** As unzip does: with the bit that makes a file a program. */
    private void unpack(Path bundle) throws IOException {
        Map<String, String> permissions = Map.of("enablePosixFileAttributes", "true");
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + bundle.toUri()), permissions);
                Stream<Path> entries = Files.walk(zip.getPath("/"))) {
            entries.filter(entry -> entry.getNameCount() > 0).forEach(this::unpackEntry);
        }
    }

    private void unpackEntry(Path entry) {
        try {
            Path file = folder.resolve(entry.toString().substring(1));
            if (Files.isDirectory(entry)) Files.createDirectories(file);
            else Files.copy(entry, file);
            Files.setPosixFilePermissions(file, Files.getPosixFilePermissions(entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
