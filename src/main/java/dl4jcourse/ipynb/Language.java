package dl4jcourse.ipynb;

import java.util.Locale;

/** The languages every lecture is written in. */
public enum Language {
    /** English. */
    EN,
    /** Japanese. */
    JA;

    /** The name of this language in files and folders: {@code en} or {@code ja}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
