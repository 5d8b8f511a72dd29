package dl4jcourse.library;

import dl4jcourse.exercise.cell.CellImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/** The examples in the library's Javadoc, each as a class that can be compiled. */
final class JavadocExamples {
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\\s(.*?)\\}</pre>", Pattern.DOTALL);

    /** What the examples take for granted, as a cell of a notebook would. */
    private static final String GIVEN = """
                Random random = new Random(1);
                Matrix x, y;
                Sequential net;
                Loss loss;
                Linear linear;
                Dataset data, train, test;
                Batches batches;
                Dl4jNetwork dl4j;
                double[][] points;
                List<dl4jcourse.plot.Picture> pictures;
                double mse(double[] yHat, double[] y) { return 0; }
                Trainer trained(long seed) { return null; }
                Sequential newNet() { return net; }
            """;

    private JavadocExamples() {}

    /** One example: the file it stands in, and its lines without the comment's stars. */
    record Example(Path file, String code) {}

    static List<Example> in(Path sources) throws IOException {
        List<Example> examples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                examples.addAll(of(file, Files.readString(file)));
            }
        }
        return examples;
    }

    static List<Example> of(Path file, String text) {
        return EXAMPLE.matcher(text)
                .results()
                .map(found -> new Example(file, found.group(1).replaceAll("(?m)^ *\\* ?", "")))
                .toList();
    }

    /** The class {@code name} with the example as its only method; the last line may lack its semicolon, as in a cell. */
    static String compilationUnit(Example example, String name, SourceCodeAnalysis cells) {
        StringBuilder unit = new StringBuilder();
        for (String type : CellImports.ALL) unit.append("import ").append(type).append(";\n");
        unit.append("import dl4jcourse.exercise.*;\nimport java.nio.file.Path;\nimport tech.tablesaw.api.Table;\n");
        unit.append("@SuppressWarnings(\"all\") class ")
                .append(name)
                .append(" {\n")
                .append(GIVEN);
        unit.append("void example() throws Exception {\n")
                .append(statements(example.code(), cells))
                .append("}\n}\n");
        return unit.toString();
    }

    /** JShell knows where a snippet ends when it has no semicolon. */
    private static String statements(String code, SourceCodeAnalysis cells) {
        StringBuilder statements = new StringBuilder();
        String rest = code;
        while (!rest.isBlank()) {
            CompletionInfo next = cells.analyzeCompletion(rest);
            boolean whole = next.completeness().isComplete();
            statements.append(whole ? next.source() : rest).append("\n;\n");
            rest = whole ? next.remaining() : "";
        }
        return statements.toString();
    }
}
