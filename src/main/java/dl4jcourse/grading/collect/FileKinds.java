package dl4jcourse.grading.collect;

import java.util.regex.Pattern;

/** What a file is, by its name. */
final class FileKinds {
    /** Some browsers add an ending of their own. */
    private static final Pattern NOTEBOOK = Pattern.compile("(?i).*\\.ipynb(\\.txt|\\.json)?");

    private static final Pattern ARCHIVE = Pattern.compile("(?i).*\\.(zip|7z|rar|tar|tgz|tbz2|txz|gz|bz2|xz|zst|jar)");

    private FileKinds() {}

    static boolean isNotebook(String name) {
        return NOTEBOOK.matcher(name).matches();
    }

    static boolean isArchive(String name) {
        return ARCHIVE.matcher(name).matches();
    }
}
