package dl4jcourse.cli;

import dl4jcourse.data.MnistFile;
import dl4jcourse.files.AtomicFile;
import dl4jcourse.files.Hash;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects what goes into a bundle: each file under the path that it has there. */
final class BundleFiles {
    private final Project project;
    private final SortedMap<String, Path> files = new TreeMap<>();

    BundleFiles(Project project) {
        this.project = project;
    }

    /** The course as learners get it, compiled, and MNIST if it is here. */
    void course(Map<String, String> environment) throws IOException {
        for (Path file : new LearnersFiles(project).all()) put(name(project.root(), file), file);
        for (Path file : LearnersFiles.in(project.classes()))
            put("bundle/classes/" + name(project.classes(), file), file);
        for (String readme : List.of("README-OFFLINE.md", "README-OFFLINE.ja.md")) {
            put(readme, project.root().resolve("src/main/bundle").resolve(readme));
        }
        for (MnistFile file : MnistFile.ALL) {
            Path mnist = project.mnist(environment).resolve(file.name());
            if (file.isGood(mnist)) put("data/mnist/" + file.name(), mnist);
        }
    }

    /** The masters, which hold the solutions. */
    void solutions() throws IOException {
        for (Path file : LearnersFiles.in(project.lectures())) put(name(project.root(), file), file);
    }

    /** The jars of one system, and their order on the class path. */
    void jars(BundlePlatform platform, List<Path> jars) throws IOException {
        for (Path jar : jars) put("bundle/jars/" + jar.getFileName(), jar);
        List<String> names =
                jars.stream().map(jar -> jar.getFileName().toString()).toList();
        write("bundle/class-path/" + platform.code() + ".txt", names);
    }

    void wheels(List<String> pythons, List<Path> wheels) throws IOException {
        for (Path wheel : wheels) put("bundle/wheels/" + wheel.getFileName(), wheel);
        write("bundle/python.txt", pythons);
    }

    /** All of them, with their checksums in {@code SHA256SUMS}, as {@code sha256sum -c} reads it. */
    SortedMap<String, Path> withSums() throws IOException {
        StringBuilder sums = new StringBuilder();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            sums.append(Hash.of(file.getValue()))
                    .append("  ")
                    .append(file.getKey())
                    .append('\n');
        }
        write("SHA256SUMS", sums.toString().lines().toList());
        return files;
    }

    private void put(String name, Path file) {
        files.put(name, file);
    }

    private static String name(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private void write(String name, List<String> lines) throws IOException {
        Path file = project.target().resolve("bundle-lists").resolve(name);
        AtomicFile.write(file, String.join("\n", lines) + "\n");
        put(name, file);
    }
}
