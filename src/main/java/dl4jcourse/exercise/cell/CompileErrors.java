package dl4jcourse.exercise.cell;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** @param name as JShell says it: {@code method meen(double[])} */
    static String undefined(String name, String source) {
        Matcher word = Pattern.compile("\\b" + name.replaceFirst("^\\w+ (\\w+).*", "$1") + "\\b")
                .matcher(source);
        return at(word.find() ? word.start() : 0, "cannot find symbol: " + name, source);
    }

    private static String of(Diag error, String source) {
        int position = (int) Math.max(0, Math.min(error.getPosition(), source.length()));
        return at(position, error.getMessage(Locale.ENGLISH).replaceAll("\\s*\\n\\s*", "; "), source);
    }

    private static String at(int position, String message, String source) {
        int start = source.lastIndexOf('\n', position - 1) + 1;
        int end = source.indexOf('\n', position) < 0 ? source.length() : source.indexOf('\n', position);
        return START + message + "\n" + source.substring(start, end) + "\n" + " ".repeat(position - start) + "^";
    }
}
