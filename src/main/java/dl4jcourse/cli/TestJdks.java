package dl4jcourse.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The JDKs to test on: the running one, and one of version 25 or newer when this machine has it. */
record TestJdks(Jdk running, Map<String, String> environment) {
    private static final int NEWER = 25;
    private static final List<Path> USUAL_FOLDERS =
            List.of(Path.of("/usr/lib/jvm"), Path.of("/Library/Java/JavaVirtualMachines"));

    List<Jdk> find() {
        Stream<Jdk> others = environment.containsKey("COURSE_TEST_JDKS") ? named() : newest();
        return Stream.concat(Stream.of(running), others).toList();
    }

    /** What the user names, in the form of a path: all of them. */
    private Stream<Jdk> named() {
        String paths = environment.getOrDefault("COURSE_TEST_JDKS", "");
        return Stream.of(paths.split(File.pathSeparator)).map(Path::of).flatMap(home -> usable(home));
    }

    private Stream<Jdk> newest() {
        Stream<Path> folders = Stream.concat(Stream.of(running.home().resolveSibling("")), USUAL_FOLDERS.stream());
        return folders.flatMap(TestJdks::list)
                .flatMap(home -> Stream.of(home, home.resolve("Contents/Home")))
                .flatMap(this::usable)
                .filter(jdk -> jdk.feature() >= NEWER)
                .limit(1);
    }

    private Stream<Jdk> usable(Path home) {
        return Jdk.at(home).stream().filter(jdk -> jdk.feature() != running.feature() && jdk.canRun());
    }

    private static Stream<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) return Stream.empty();
        try (Stream<Path> homes = Files.list(folder)) {
            return homes.sorted().toList().stream();
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }
}
