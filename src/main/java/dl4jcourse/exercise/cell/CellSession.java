package dl4jcourse.exercise.cell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.VarSnippet;

/** A JShell that knows the course, in this JVM: cells see its static state, and it sees theirs. */
public final class CellSession implements AutoCloseable {
    private static final Set<Snippet.Kind> DECLARATIONS =
            Set.of(Snippet.Kind.IMPORT, Snippet.Kind.METHOD, Snippet.Kind.TYPE_DECL);

    private static final Set<Snippet.Status> UNDEFINED =
            Set.of(Snippet.Status.RECOVERABLE_DEFINED, Snippet.Status.RECOVERABLE_NOT_DEFINED);

    private final JShell shell;
    /** Declarations that have not run, by the variable's name. */
    private final Map<String, String> variables = new HashMap<>();

    /** Starts it; takes a few tenths of a second. */
    public CellSession() {
        shell = JShell.builder()
                .executionEngine("local")
                .compilerOptions("--class-path", System.getProperty("java.class.path"))
                .build();
        CellImports.ALL.forEach(name -> shell.eval("import " + name + ";"));
    }

    /**
     * Takes from a cell what other cells can use, without running it: imports, methods and types now, variables when
     * something needs them. A cell that trains for minutes costs nothing unless an answer uses what it trained.
     */
    public void declare(String cell) {
        for (String source : snippets(cell)) {
            for (Snippet snippet : shell.sourceCodeAnalysis().sourceToSnippets(source)) {
                if (snippet instanceof VarSnippet variable) {
                    variables.put(variable.name(), source);
                } else if (DECLARATIONS.contains(snippet.kind())) {
                    shell.eval(source);
                }
            }
        }
    }

    /** Runs the declarations of the variables that methods and types still miss. */
    private void runMissingVariables() {
        boolean more = true;
        while (more) {
            List<String> missing = shell.snippets()
                    .filter(DeclarationSnippet.class::isInstance)
                    .map(DeclarationSnippet.class::cast)
                    .flatMap(shell::unresolvedDependencies)
                    .flatMap(name -> Stream.ofNullable(variables.remove(name.replaceFirst("^variable ", ""))))
                    .distinct()
                    .toList();
            missing.forEach(shell::eval);
            more = !missing.isEmpty();
        }
    }

    private List<String> snippets(String cell) {
        List<String> snippets = new ArrayList<>();
        String rest = cell;
        while (!rest.isBlank()) {
            CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            boolean complete = next.completeness().isComplete();
            snippets.add(complete ? next.source() : rest);
            rest = complete ? next.remaining() : "";
        }
        return snippets;
    }

    /** Runs a cell up to its first error, which is returned in words. */
    public Optional<String> run(String cell) {
        for (String snippet : snippets(cell)) {
            Optional<String> error = evaluate(snippet);
            if (error.isPresent()) return error;
            runMissingVariables();
        }
        return undefined(cell);
    }

    /** JShell takes a method that uses unknown names, and fails when it is called. */
    private Optional<String> undefined(String cell) {
        return shell.snippets()
                .filter(snippet -> UNDEFINED.contains(shell.status(snippet)))
                .filter(snippet -> snippet instanceof DeclarationSnippet
                        && cell.contains(snippet.source().strip()))
                .flatMap(snippet -> shell.unresolvedDependencies((DeclarationSnippet) snippet))
                .map(name -> CompileErrors.undefined(name, cell))
                .findFirst();
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
        variables.clear();
    }

    @Override
    public void close() {
        shell.close();
    }
}
