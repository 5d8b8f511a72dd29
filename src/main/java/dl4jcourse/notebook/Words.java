package dl4jcourse.notebook;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The texts of the live view in the language that {@code course lab} was started in. */
record Words(ResourceBundle bundle) {
    /** The words of the language {@code en} or {@code ja}. */
    static Words of(String language) {
        Locale locale = language.equals("ja") ? Locale.JAPANESE : Locale.ROOT;
        Control noFallback = Control.getNoFallbackControl(Control.FORMAT_DEFAULT);
        return new Words(ResourceBundle.getBundle(
                "dl4jcourse.notebook.messages", locale, Words.class.getClassLoader(), noFallback));
    }

    static Words ofThisKernel() {
        return of(System.getenv().getOrDefault("COURSE_LANG", "en"));
    }

    String get(String key, Object... values) {
        return String.format(Locale.ROOT, bundle.getString(key), values);
    }
}
