package dl4jcourse.exercise.cell;

import java.util.List;
import java.util.Optional;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/** A JShell that knows the course, in this JVM: cells see its static state, and it sees theirs. */
public final class CellSession implements AutoCloseable {
    private final JShell shell;

    /** Starts it; takes a few tenths of a second. */
    public CellSession() {
        shell = JShell.builder()
                .executionEngine("local")
                .compilerOptions("--class-path", System.getProperty("java.class.path"))
                .build();
        CellImports.ALL.forEach(name -> shell.eval("import " + name + ";"));
    }

    /** Runs a cell up to its first error, which is returned in words. */
    public Optional<String> run(String cell) {
        String rest = cell;
        while (!rest.isBlank()) {
            CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            String snippet = next.completeness().isComplete() ? next.source() : rest;
            Optional<String> error = evaluate(snippet);
            if (error.isPresent()) return error;
            rest = next.completeness().isComplete() ? next.remaining() : "";
        }
        return Optional.empty();
    }

    private Optional<String> evaluate(String snippet) {
        for (SnippetEvent event : shell.eval(snippet)) {
            if (event.status() == Snippet.Status.REJECTED) {
                return Optional.of(
                        CompileErrors.of(shell.diagnostics(event.snippet()).toList(), snippet));
            }
            if (event.exception() != null) return Optional.of(words(event.exception()));
        }
        return Optional.empty();
    }

    private static String words(Exception thrown) {
        String message = thrown.getMessage() == null ? "" : ": " + thrown.getMessage();
        return thrown instanceof jdk.jshell.EvalException inCell
                ? inCell.getExceptionClassName().replaceFirst(".*\\.", "") + message
                : thrown.getClass().getSimpleName() + message;
    }

    /** Forgets everything but the imports. */
    public void reset() {
        List<Snippet> all = shell.snippets()
                .filter(snippet -> snippet.kind() != Snippet.Kind.IMPORT)
                .toList();
        all.forEach(shell::drop);
    }

    @Override
    public void close() {
        shell.close();
    }
}
