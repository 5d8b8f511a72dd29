package dl4jcourse.cli;

import java.nio.file.Path;

/** The JVM that this code runs in. */
final class RunningJvm {
    private RunningJvm() {}

    static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    /** Its {@code java} command. */
    static String java() {
        return javaOf(home());
    }

    /** The {@code java} command of a JDK. */
    static String javaOf(Path home) {
        return home.resolve("bin").resolve(isWindows() ? "java.exe" : "java").toString();
    }

    static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }
}
