package dl4jcourse.grading.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of this machine's files a program in bubblewrap sees, and where. */
record Mounts(JavaProgram program, long scratchBytes) {
    static final String JDK = "/jdk";
    static final String ARCHIVE = "/course/classes.jsa";
    static final String NATIVE = "/native";

    /** Libraries of the system; fonts for pictures. */
    private static final List<String> SYSTEM = List.of(
            "/usr/lib",
            "/usr/lib64",
            "/usr/share/fonts",
            "/usr/bin/prlimit",
            "/usr/bin/setpriv",
            "/etc/ld.so.cache",
            "/etc/fonts");

    static String classPath(JavaProgram program) {
        return program.classPath().stream().map(Mounts::jar).collect(Collectors.joining(":"));
    }

    /** Under its own name: JavaCPP looks for unpacked native code by the name of the jar. */
    private static String jar(Path jar) {
        return "/course/" + jar.getFileName();
    }

    List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        for (String folder : List.of("/usr", "/usr/bin", "/usr/share", "/etc", "/course")) {
            arguments.addAll(List.of("--perms", "0755", "--dir", folder));
        }
        SYSTEM.forEach(path -> bind(arguments, Path.of(path), path));
        for (String folder : List.of("lib", "lib64")) link(arguments, folder);
        jdk(arguments);
        program.classPath().forEach(jar -> bind(arguments, jar, jar(jar)));
        program.archive().ifPresent(file -> bind(arguments, file, ARCHIVE));
        program.nativeCode().ifPresent(folder -> nativeCode(arguments, folder));
        arguments.addAll(List.of("--proc", "/proc", "--dev", "/dev"));
        arguments.addAll(List.of("--perms", "1777", "--size", String.valueOf(scratchBytes), "--tmpfs", "/tmp"));
        arguments.addAll(List.of("--chdir", "/tmp"));
        return arguments;
    }

    /** JavaCPP uses a folder only if it can write to it: this one it can, those in it it cannot. */
    private static void nativeCode(List<String> arguments, Path folder) {
        arguments.addAll(List.of("--perms", "1777", "--size", String.valueOf(1 << 20), "--tmpfs", NATIVE));
        try (Stream<Path> folders = Files.list(folder)) {
            folders.filter(Files::isDirectory)
                    .sorted()
                    .forEach(one -> bind(arguments, one, NATIVE + "/" + one.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void bind(List<String> arguments, Path from, String to) {
        if (Files.exists(from)) arguments.addAll(List.of("--ro-bind", from.toString(), to));
    }

    /** Where {@code /lib} is a link to {@code /usr/lib}, a link; else the folder. */
    private static void link(List<String> arguments, String folder) {
        Path path = Path.of("/" + folder);
        if (Files.isSymbolicLink(path)) arguments.addAll(List.of("--symlink", "usr/" + folder, "/" + folder));
        else bind(arguments, path, "/" + folder);
    }

    /** The JDK, and the folder in {@code /etc} where Debian keeps its settings. */
    private void jdk(List<String> arguments) {
        try {
            bind(arguments, program.home().toRealPath(), JDK);
            Path settings =
                    program.home().resolve("conf/net.properties").toRealPath().getParent();
            if (settings.startsWith("/etc")) bind(arguments, settings, settings.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
