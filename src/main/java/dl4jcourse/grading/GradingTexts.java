package dl4jcourse.grading;

import java.util.Locale;
import java.util.ResourceBundle;

/** What grading says, in one language. */
public record GradingTexts(String language) {
    /** A text with its values. */
    public String get(String key, Object... values) {
        Locale locale = language.equals("ja") ? Locale.JAPANESE : Locale.ROOT;
        ResourceBundle bundle = ResourceBundle.getBundle(
                "dl4jcourse.grading.messages",
                locale,
                GradingTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
        return String.format(Locale.ROOT, bundle.getString(key), values);
    }

    /** A notice in words. */
    public String of(Notice notice) {
        return get("notice." + notice.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** A verdict in words. */
    public String of(Verdict verdict) {
        return get("verdict." + verdict.code());
    }
}
