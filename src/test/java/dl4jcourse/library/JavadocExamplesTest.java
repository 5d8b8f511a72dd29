package dl4jcourse.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.library.JavadocExamples.Example;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import jdk.jshell.JShell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader may copy the examples of the Javadoc into a cell or a class: they compile. */
class JavadocExamplesTest {
    private static final Path SOURCES =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("src/main/java");

    @TempDir
    Path folder;

    private static final class Unit extends SimpleJavaFileObject {
        private final String text;

        Unit(String name, String text) {
            super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** What the compiler says against them, each with the file that the example stands in. */
    private List<String> faults(List<Example> examples) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        List<Unit> units = units(examples);
        List<String> options =
                List.of("-proc:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
        compiler.getTask(null, null, said, options, null, units).call();
        List<String> faults = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> one : said.getDiagnostics()) {
            if (one.getKind() != Diagnostic.Kind.ERROR) continue;
            int number = Integer.parseInt(one.getSource().getName().replaceAll("\\D", ""));
            faults.add(SOURCES.relativize(examples.get(number).file()) + ": " + one.getMessage(Locale.ENGLISH));
        }
        return faults;
    }

    private static List<Unit> units(List<Example> examples) {
        try (JShell shell = JShell.builder().executionEngine("local").build()) {
            return IntStream.range(0, examples.size())
                    .mapToObj(i -> new Unit(
                            "Example" + i,
                            JavadocExamples.compilationUnit(
                                    examples.get(i), "Example" + i, shell.sourceCodeAnalysis())))
                    .toList();
        }
    }

    @Test
    void everyExampleCompiles() throws IOException {
        assertEquals("", String.join("\n", faults(JavadocExamples.in(SOURCES))));
    }

    @Test
    void theMainTypesHaveOne() throws IOException {
        Set<String> files = JavadocExamples.in(SOURCES).stream()
                .map(example -> example.file().getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        Set<String> main = Set.of(
                "Matrix",
                "Sequential",
                "Activation",
                "Value",
                "GradientReport",
                "NumericalGradient",
                "Batches",
                "Split");
        assertTrue(files.containsAll(main), files.toString());
        assertTrue(files.containsAll(Set.of("Trainer", "CrossValidation", "Schedule", "Dl4jNetwork", "Curves")));
    }

    @Test
    void aBrokenExampleIsNoticed() throws IOException {
        String source = "/** Text.\n *\n * <pre>{@code\n * x.mmul(%s)\n * }</pre>\n */\nclass A {}";
        Path file = SOURCES.resolve("A.java");
        assertEquals(List.of(), faults(JavadocExamples.of(file, source.formatted("Matrix.ones(2, 1)"))));
        List<String> faults = faults(JavadocExamples.of(file, source.formatted("Matrix.onces(2, 1)")));
        assertEquals(1, faults.size(), faults.toString());
        assertTrue(faults.get(0).startsWith("A.java: ") && faults.get(0).contains("onces"), faults.get(0));
    }
}
