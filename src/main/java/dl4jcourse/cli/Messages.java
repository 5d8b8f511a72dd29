package dl4jcourse.cli;

import dl4jcourse.ipynb.Language;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The texts a user sees, in one of the two languages. */
record Messages(Language language, ResourceBundle bundle) {
    Messages(Language language) {
        this(language, load(language));
    }

    private static ResourceBundle load(Language language) {
        Locale locale = language == Language.EN ? Locale.ROOT : Locale.forLanguageTag(language.code());
        return ResourceBundle.getBundle(
                "dl4jcourse.cli.messages", locale, Control.getNoFallbackControl(Control.FORMAT_DEFAULT));
    }

    String get(String key, Object... values) {
        return String.format(Locale.ROOT, bundle.getString(key), values);
    }

    /** The error under {@code error.KEY}, with what to do about it under {@code error.KEY.remedy}. */
    CourseException error(String key, Object... values) {
        return new CourseException(get("error." + key, values), get("error." + key + ".remedy", values));
    }
}
