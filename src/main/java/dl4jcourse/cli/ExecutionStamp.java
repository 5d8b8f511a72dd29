package dl4jcourse.cli;

import dl4jcourse.files.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the result of a lecture's run depends on, as a hash: its notebook, the library, the versions, which MNIST. */
record ExecutionStamp(Project project, Map<String, String> variables) {
    private static final List<String> PARTS = List.of(
            "pom.xml",
            "data/rent.csv",
            "src/main/java",
            "src/main/python/requirements.txt",
            "src/main/python/run_notebook.py",
            "src/main/resources");

    /** Packages that no lecture reaches: a change there changes no result. */
    private static final List<String> APART = List.of("cli", "grading", "bench", "slides");

    String of(Path notebook) throws IOException {
        StringBuilder inputs = new StringBuilder(Files.readString(notebook));
        inputs.append("MNIST: ").append(project.hasMnist(variables));
        for (String part : PARTS) append(inputs, project.root().resolve(part));
        return Hash.of(inputs.toString());
    }

    private void append(StringBuilder inputs, Path part) throws IOException {
        try (Stream<Path> files = Files.walk(part)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(this::matters)
                    .sorted()
                    .toList()) {
                inputs.append('\n').append(project.root().relativize(file)).append('\n');
                inputs.append(Hash.of(file));
            }
        }
    }

    private boolean matters(Path file) {
        String path = project.root().relativize(file).toString().replace('\\', '/');
        return APART.stream().noneMatch(name -> path.contains("/dl4jcourse/" + name + "/"));
    }
}
