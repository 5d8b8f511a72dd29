package dl4jcourse.exercise.cell;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** What a compiler sees of the class path: first the course's own classes, later all of it. */
final class ClassPathInSteps {
    private final List<File> course;
    private final List<File> all;
    private Optional<StandardJavaFileManager> files = Optional.empty();
    private boolean wide;

    private ClassPathInSteps(List<File> course, List<File> all) {
        this.course = course;
        this.all = all;
    }

    /** The course's classes come first, as a folder or as a jar; tests have a second folder. */
    static ClassPathInSteps ofThisProcess() {
        List<File> all = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .toList();
        List<File> course = all.stream()
                .filter(entry -> !entry.getName().endsWith(".jar") || entry.equals(all.get(0)))
                .toList();
        return new ClassPathInSteps(course, all);
    }

    /** Takes a compiler's file manager and shows it the course alone. */
    StandardJavaFileManager narrow(StandardJavaFileManager manager) {
        files = Optional.of(manager);
        show(course);
        return manager;
    }

    boolean isWide() {
        return wide;
    }

    void widen() {
        wide = true;
        show(all);
    }

    private void show(List<File> entries) {
        try {
            files.orElseThrow().setLocation(StandardLocation.CLASS_PATH, entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
