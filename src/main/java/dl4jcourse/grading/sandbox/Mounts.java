package dl4jcourse.grading.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of this machine's files a program in a sandbox sees, and where. */
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

    /** As bubblewrap's arguments. */
    List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        for (String folder : List.of("/usr", "/usr/bin", "/usr/share", "/etc", "/course")) {
            arguments.addAll(List.of("--perms", "0755", "--dir", folder));
        }
        for (String folder : List.of("lib", "lib64")) {
            if (isLink(folder)) arguments.addAll(List.of("--symlink", "usr/" + folder, "/" + folder));
        }
        arguments.addAll(List.of("--perms", "1777", "--size", String.valueOf(1 << 20), "--tmpfs", NATIVE));
        readOnly().forEach((to, from) -> {
            boolean linked = isLink("lib") && to.equals("/lib") || isLink("lib64") && to.equals("/lib64");
            if (!linked) arguments.addAll(List.of("--ro-bind", from.toString(), to));
        });
        arguments.addAll(List.of("--proc", "/proc", "--dev", "/dev"));
        arguments.addAll(List.of("--perms", "1777", "--size", String.valueOf(scratchBytes), "--tmpfs", "/tmp"));
        arguments.addAll(List.of("--chdir", "/tmp"));
        return arguments;
    }

    private static boolean isLink(String folder) {
        return Files.isSymbolicLink(Path.of("/" + folder));
    }

    /**
     * Where the program sees which file or folder of this machine. JavaCPP uses a folder with native code only if it can write to
     * it: {@code /native} it can, the folders in it it cannot.
     */
    Map<String, Path> readOnly() {
        Map<String, Path> mounts = new LinkedHashMap<>();
        SYSTEM.forEach(path -> mounts.put(path, Path.of(path)));
        for (String folder : List.of("/lib", "/lib64")) mounts.put(folder, Path.of(folder));
        program.classPath().forEach(jar -> mounts.put(jar(jar), jar));
        program.archive().ifPresent(file -> mounts.put(ARCHIVE, file));
        try {
            Path home = program.home().toRealPath();
            mounts.put(JDK, home);
            Path settings = home.resolve("conf/net.properties").toRealPath().getParent();
            if (settings.startsWith("/etc")) mounts.put(settings.toString(), settings); // where Debian keeps them
            if (program.nativeCode().isPresent())
                nativeCode(mounts, program.nativeCode().get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        mounts.values().removeIf(Files::notExists);
        return mounts;
    }

    private static void nativeCode(Map<String, Path> mounts, Path folder) throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            folders.filter(Files::isDirectory)
                    .sorted()
                    .forEach(one -> mounts.put(NATIVE + "/" + one.getFileName(), one));
        }
    }
}
