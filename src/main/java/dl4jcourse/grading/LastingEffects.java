package dl4jcourse.grading;

import java.util.regex.Pattern;

/**
 * What a cell may leave behind for the exercises after it: threads, settings of the JVM, names that hide others. Only tells
 * when it is worth while to ask again, so it may say yes too often.
 */
final class LastingEffects {
    private static final Pattern TYPE = Pattern.compile("\\b(class|record|enum|interface|import)\\b");
    private static final Pattern SETTING = Pattern.compile("\\b[A-Z]\\w*\\s*\\.\\s*(set|put|add|register)\\w*\\s*\\(");
    private static final Pattern HIDING_NAME = Pattern.compile("\\b([A-Z]\\w*|java|org|dl4jcourse)\\s*=[^=]");

    private LastingEffects() {}

    /** Of a cell that has run. */
    static boolean ofRunning(String cell) {
        String plain = Notice.plain(cell);
        return !Notice.in(plain).isEmpty() || SETTING.matcher(plain).find();
    }

    /** Of a cell that has run or is declared, on the method that is asked next. */
    static boolean on(String method, String cell) {
        String plain = Notice.plain(cell);
        return ofRunning(cell)
                || Pattern.compile("\\b" + method + "\\s*\\(").matcher(plain).find()
                || TYPE.matcher(plain).find()
                || HIDING_NAME.matcher(plain).find();
    }
}
