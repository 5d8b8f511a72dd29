package dl4jcourse.exercise.cell;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jdk.jshell.Diag;

/** What the compiler says of a cell: the message, the line and a mark under the place. */
final class CompileErrors {
    /** How the first line begins. */
    static final String START = "does not compile: ";

    private CompileErrors() {}

    static String of(List<Diag> diagnostics, String source) {
        return diagnostics.stream()
                .filter(Diag::isError)
                .map(error -> of(error, source))
                .collect(Collectors.joining("\n"));
    }

    private static String of(Diag error, String source) {
        int position = (int) Math.max(0, Math.min(error.getPosition(), source.length()));
        int start = source.lastIndexOf('\n', position - 1) + 1;
        int end = source.indexOf('\n', position) < 0 ? source.length() : source.indexOf('\n', position);
        String message = error.getMessage(Locale.ENGLISH).replaceAll("\\s*\\n\\s*", "; ");
        return START + message + "\n" + source.substring(start, end) + "\n" + " ".repeat(position - start) + "^";
    }
}
