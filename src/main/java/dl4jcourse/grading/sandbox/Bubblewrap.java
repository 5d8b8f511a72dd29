package dl4jcourse.grading.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Linux namespaces by bubblewrap: the program sees the JDK, its class path and the system's libraries, all read-only, and an
 * empty folder in memory. No network, no other process, no environment.
 *
 * @param limits by setrlimit, in the sandbox
 * @param asRoot whether this process is root's. Root is above the limit on threads, so the program gets a user of its own;
 *     other users get a namespace of users, in which the limit counts
 */
public record Bubblewrap(Limits limits, boolean asRoot) implements Sandbox {
    private static final String BWRAP = "bwrap";
    private static final String PRLIMIT = "/usr/bin/prlimit";
    private static final String SETPRIV = "/usr/bin/setpriv";
    private static final String WRITABLE = "/writable";

    /** Whether the programs it needs are on this machine. */
    public static boolean isInstalled() {
        return Programs.ofThisProcess().find(BWRAP).isPresent()
                && Stream.of(PRLIMIT, SETPRIV).map(Path::of).allMatch(Files::isExecutable);
    }

    /** For the user of this process. */
    public static Bubblewrap of(Limits limits) throws IOException {
        return new Bubblewrap(limits, Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid")));
    }

    @Override
    public ProcessBuilder command(JavaProgram program) {
        return command(program, Optional.empty());
    }

    @Override
    public ProcessBuilder command(JavaProgram program, Optional<Path> writable) {
        String bwrap = Programs.ofThisProcess().find(BWRAP).map(Path::toString).orElse(BWRAP);
        List<String> command = new ArrayList<>(List.of(bwrap));
        command.addAll(namespaces());
        command.addAll(new Mounts(program, limits.diskBytes()).arguments());
        writable.ifPresent(folder -> command.addAll(List.of("--bind", folder.toString(), WRITABLE)));
        command.addAll(List.of("--remount-ro", "/", "--"));
        if (asRoot) command.addAll(ownUser());
        command.addAll(rlimits());
        command.add(Mounts.JDK + "/bin/java");
        command.addAll(JvmOptions.of(program, limits));
        program.archive().ifPresent(file -> command.add("-XX:SharedArchiveFile=" + Mounts.ARCHIVE));
        program.nativeCode().ifPresent(folder -> command.add("-Dorg.bytedeco.javacpp.cachedir=" + Mounts.NATIVE));
        command.addAll(List.of("-cp", Mounts.classPath(program), program.main()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        return builder;
    }

    @Override
    public String writableFolder(Path writable) {
        return WRITABLE;
    }

    private List<String> namespaces() {
        List<String> namespaces = new ArrayList<>(List.of(
                "--unshare-ipc",
                "--unshare-pid",
                "--unshare-net",
                "--unshare-uts",
                "--unshare-cgroup-try",
                "--hostname",
                "sandbox",
                "--die-with-parent",
                "--new-session",
                "--clearenv"));
        for (String variable : List.of("HOME /tmp", "LANG C.UTF-8", "OMP_NUM_THREADS 1")) {
            namespaces.add("--setenv");
            namespaces.addAll(List.of(variable.split(" ")));
        }
        if (!asRoot)
            namespaces.addAll(List.of("--unshare-user", "--uid", "65534", "--gid", "65534", "--cap-drop", "ALL"));
        return namespaces;
    }

    /** A number that no user has and no other sandbox, so that the limit on threads counts this program's alone. */
    private static List<String> ownUser() {
        int user = ThreadLocalRandom.current().nextInt(1_000_000_000, 2_000_000_000);
        return List.of(
                SETPRIV,
                "--reuid=" + user,
                "--regid=" + user,
                "--clear-groups",
                "--no-new-privs",
                "--inh-caps=-all",
                "--bounding-set=-all");
    }

    private List<String> rlimits() {
        List<String> limits = List.of(
                "--nproc=" + this.limits.threads(),
                "--data=" + this.limits.dataBytes(),
                "--cpu=" + this.limits.cpuSeconds(),
                "--fsize=" + this.limits.diskBytes(),
                "--nofile=1024",
                "--core=0");
        return IntStream.rangeClosed(0, limits.size())
                .mapToObj(i -> i == 0 ? PRLIMIT : limits.get(i - 1))
                .toList();
    }
}
