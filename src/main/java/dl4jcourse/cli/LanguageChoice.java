package dl4jcourse.cli;

import dl4jcourse.ipynb.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which of the two languages the user wants. */
final class LanguageChoice {
    private static final Pattern OPTION = Pattern.compile("--lang[ =](en|ja)\\b", Pattern.CASE_INSENSITIVE);
    private static final List<String> VARIABLES = List.of("COURSE_LANG", "LC_ALL", "LC_MESSAGES", "LANG");

    private LanguageChoice() {}

    /** What {@code --lang} says, else the locale of the environment, else the JVM's. */
    static Language of(String[] args, Map<String, String> environment) {
        Matcher option = OPTION.matcher(String.join(" ", args));
        String wish = option.find() ? option.group(1).toLowerCase(Locale.ROOT) : locale(environment);
        return wish.startsWith("ja") ? Language.JA : Language.EN;
    }

    private static String locale(Map<String, String> environment) {
        Stream<String> values = VARIABLES.stream().map(name -> environment.getOrDefault(name, ""));
        return values.filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(Locale.getDefault().getLanguage());
    }
}
