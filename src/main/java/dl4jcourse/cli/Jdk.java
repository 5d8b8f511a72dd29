package dl4jcourse.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** A JDK on this machine: its folder and the number of its version, such as 25. */
record Jdk(Path home, int feature) {
    static Jdk running() {
        return new Jdk(RunningJvm.home(), Runtime.version().feature());
    }

    /** Reads the {@code release} file that every JDK has; nothing when the folder is none. */
    static Optional<Jdk> at(Path home) {
        Properties release = new Properties();
        try (Reader reader = Files.newBufferedReader(home.resolve("release"))) {
            release.load(reader);
            String version = release.getProperty("JAVA_VERSION", "").replace("\"", "");
            return Optional.of(new Jdk(home, Runtime.Version.parse(version).feature()));
        } catch (IOException | IllegalArgumentException noJdk) {
            return Optional.empty();
        }
    }

    boolean canRun() {
        return Files.isExecutable(Path.of(java()));
    }

    String java() {
        return RunningJvm.javaOf(home);
    }
}
