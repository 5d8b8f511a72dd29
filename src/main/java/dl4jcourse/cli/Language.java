package dl4jcourse.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The two languages of the course. */
enum Language {
    EN,
    JA;

    private static final Pattern OPTION = Pattern.compile("--lang[ =](en|ja)\\b", Pattern.CASE_INSENSITIVE);
    private static final List<String> VARIABLES = List.of("COURSE_LANG", "LC_ALL", "LC_MESSAGES", "LANG");

    /** What {@code --lang} says, else the locale of the environment, else the JVM's. */
    static Language of(String[] args, Map<String, String> environment) {
        Matcher option = OPTION.matcher(String.join(" ", args));
        return option.find() ? valueOf(option.group(1).toUpperCase(Locale.ROOT)) : of(locale(environment));
    }

    private static Language of(String locale) {
        return locale.startsWith("ja") ? JA : EN;
    }

    private static String locale(Map<String, String> environment) {
        Stream<String> values = VARIABLES.stream().map(name -> environment.getOrDefault(name, ""));
        return values.filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(Locale.getDefault().getLanguage());
    }

    /** The two letters that name it: {@code en} or {@code ja}, also the folder of its notebooks. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Locale toLocale() {
        return Locale.forLanguageTag(code());
    }
}
