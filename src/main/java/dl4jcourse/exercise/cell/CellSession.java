package dl4jcourse.exercise.cell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final String COURSE = "dl4jcourse.";
    private static final Pattern IMPORT = Pattern.compile("\\s*import\\s+(?:static\\s+)?[\\w.]+\\.(\\w+)\\s*;\\s*");

    private final JShell shell;
    /** Declarations that have not run, by the variable's name, in the order of the cells. */
    private final Map<String, String> variables = new LinkedHashMap<>();
    /** Cells that nothing has needed so far. */
    private List<String> offered = List.of();

    private final ClassPathInSteps classPath = ClassPathInSteps.ofThisProcess();

    /**
     * Starts it; takes a few tenths of a second. The compiler sees the course alone until a name is missing: to open seventy
     * jars takes it as long as all the rest.
     */
    public CellSession() {
        shell = JShell.builder()
                .executionEngine("local")
                .fileManager(classPath::narrow)
                .build();
        importAll(name -> name.contains(COURSE) || name.startsWith("java."));
    }

    private void importAll(Predicate<String> which) {
        CellImports.ALL.stream().filter(which).forEach(name -> shell.eval("import " + name + ";"));
    }

    /** Before the compiler sees the cell: what it has once not found, it does not look for again. */
    private void openJarsFor(String cell) {
        if (!CourseAlone.suffices(cell)) openJars();
    }

    private void openJars() {
        if (classPath.isWide()) return;
        classPath.widen();
        importAll(name -> !name.contains(COURSE) && !name.startsWith("java."));
    }

    /**
     * Takes from a cell what other cells can use, without running it: imports, methods and types now, variables when
     * something needs them. A cell that trains for minutes costs nothing unless an answer uses what it trained.
     */
    public void declare(String cell) {
        openJarsFor(cell);
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

    /** Cells to declare, in this order, as soon as a name is missing: most answers need none of them. */
    public void offer(List<String> cells) {
        offered = cells;
    }

    private void declareOffered() {
        openJars();
        List<String> cells = offered;
        offered = List.of();
        cells.forEach(this::declare);
    }

    private boolean isMissingAName() {
        return shell.snippets()
                .filter(DeclarationSnippet.class::isInstance)
                .map(DeclarationSnippet.class::cast)
                .anyMatch(snippet ->
                        shell.unresolvedDependencies(snippet).findAny().isPresent());
    }

    /** Runs the declarations of the variables that methods and types still miss. */
    private void runMissingVariables() {
        boolean widest = offered.isEmpty() && classPath.isWide();
        if (!widest && isMissingAName()) declareOffered();
        Set<String> missing = missingNames();
        while (missing.stream().anyMatch(variables::containsKey)) {
            runVariables(missing);
            missing = missingNames();
        }
    }

    private Set<String> missingNames() {
        return shell.snippets()
                .filter(DeclarationSnippet.class::isInstance)
                .map(DeclarationSnippet.class::cast)
                .flatMap(shell::unresolvedDependencies)
                .map(name -> name.replaceFirst("^variable ", ""))
                .collect(Collectors.toSet());
    }

    /** Runs the declarations of these variables and of those that they use, in the order of the cells. */
    private void runVariables(Set<String> names) {
        Set<String> needed = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(names);
        while (!open.isEmpty()) {
            String name = open.pop();
            if (variables.containsKey(name) && needed.add(name)) open.addAll(Words.of(variables.get(name)));
        }
        List<String> inOrder =
                variables.keySet().stream().filter(needed::contains).toList();
        inOrder.forEach(name -> shell.eval(variables.remove(name)));
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
        openJarsFor(cell);
        importOffered(cell);
        List<Snippet> before = shell.snippets().toList();
        for (String snippet : snippets(cell)) {
            Optional<String> error = evaluate(snippet);
            if (error.isPresent()) return error;
            runMissingVariables();
        }
        return missing(before, cell);
    }

    /** JShell takes a method that uses an unknown name, and fails when it is called: said here, as a compiler would. */
    private Optional<String> missing(List<Snippet> before, String cell) {
        return shell.snippets()
                .filter(snippet -> !before.contains(snippet))
                .filter(DeclarationSnippet.class::isInstance)
                .map(DeclarationSnippet.class::cast)
                .flatMap(shell::unresolvedDependencies)
                .map(name -> CompileErrors.undefined(name, cell))
                .findFirst();
    }

    private Optional<String> evaluate(String snippet) {
        Optional<String> error = evaluateOnce(snippet);
        if (error.isEmpty() || !error.get().startsWith(CompileErrors.START)) return error;
        declareOffered();
        runVariables(Words.of(snippet));
        return evaluateOnce(snippet);
    }

    /** An imported name means the lecture's import, not a type of the course with the same name. */
    private void importOffered(String cell) {
        for (String source : offered) {
            source.lines()
                    .map(IMPORT::matcher)
                    .filter(Matcher::matches)
                    .filter(line -> Words.of(cell).contains(line.group(1)))
                    .forEach(line -> {
                        openJars();
                        shell.eval(line.group());
                    });
        }
    }

    private Optional<String> evaluateOnce(String snippet) {
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
        offered = List.of();
    }

    @Override
    public void close() {
        shell.close();
    }
}
