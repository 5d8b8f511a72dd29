package dl4jcourse.grading;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something in an answer that a teacher may want to look at. It takes no points: the sandbox keeps an answer from doing harm,
 * and what an answer is forbidden to use is the teacher's to say.
 */
public enum Notice {
    EXITS("System\\s*\\.\\s*exit|addShutdownHook|\\.\\s*halt\\s*\\("),
    PROCESSES("ProcessBuilder|ProcessHandle|getRuntime"),
    THREADS("\\bThread\\b|Executor|CompletableFuture|ForkJoin|\\bTimer\\b|parallel|\\bCleaner\\b"),
    FILES("java\\.nio\\.file|java\\.io\\.File|\\bFiles\\b|FileDescriptor|File(Input|Output|Reader|Writer)"),
    NETWORK("java\\.net|\\bSocket\\b|HttpClient|\\bURL\\b"),
    REFLECTION("java\\.lang\\.reflect|setAccessible|getDeclared|Class\\.forName|Unsafe|MethodHandles"),
    /** It may have asked the course for the right answer. */
    COURSE_EXERCISES("\\bExercises\\b|dl4jcourse\\.(exercise|grading)|\\breference\\(\\)"),
    /** It printed; a learner's trace, as a rule. */
    PRINTS("(?!)"),
    /** It wrote where replies are written. */
    WROTE_REPLIES("(?!)");

    private static final Pattern UNICODE = Pattern.compile("\\\\u+([0-9a-fA-F]{4})");

    private final Pattern mark;

    Notice(String mark) {
        this.mark = Pattern.compile(mark);
    }

    /** What a cell's text mentions; a comment counts too. */
    static Set<Notice> in(String cell) {
        String plain = plain(cell);
        Set<Notice> found = EnumSet.noneOf(Notice.class);
        for (Notice notice : values()) {
            if (notice.mark.matcher(plain).find()) found.add(notice);
        }
        return found;
    }

    /** The text as the compiler reads it: {@code \\u0053ystem} is {@code System}. */
    static String plain(String cell) {
        return UNICODE.matcher(cell)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }
}
