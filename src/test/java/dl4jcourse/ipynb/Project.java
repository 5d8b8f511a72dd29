package dl4jcourse.ipynb;

import java.nio.file.Path;

/** Where the project's own masters and notebooks are. */
final class Project {

    private static final Path ROOT = Path.of(System.getProperty("basedir", System.getProperty("user.dir")));

    static final Path LECTURES = ROOT.resolve("src/lectures");
    static final Path NOTEBOOKS = ROOT.resolve("notebooks");

    private Project() {}
}
