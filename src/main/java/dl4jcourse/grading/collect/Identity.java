package dl4jcourse.grading.collect;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who handed a file in, by its path alone; what a notebook says of its writer counts for nothing.
 *
 * <ol>
 *   <li>A folder {@code submitted} at the beginning of the path is left out (nbgrader).
 *   <li>In a folder, the learner is the first folder's name, an archive being a folder:
 *       {@code ada/04-losses.ipynb}, {@code ada.zip}, {@code ada/homework/04-losses.ipynb}.
 *   <li>Of a Moodle folder {@code Name_12345_assignsubmission_file_} it is {@code Name_12345}.
 *   <li>A file in no folder is {@code learner_04-losses.ipynb}.
 * </ol>
 *
 * @param learner empty if the path does not say
 * @param lecture the lecture's name that the file's name has, such as {@code 04-losses}; empty if it has none
 */
record Identity(String learner, Optional<String> lecture) {
    private static final Pattern MOODLE = Pattern.compile("(.+)_assignsubmission_(?:file|onlinetext)_?");
    private static final Pattern FLAT = Pattern.compile("(.+)_(\\d\\d-[a-z0-9-]+?)(?:[ _(-]*\\d*\\)?)?\\.(?i:ipynb)");
    private static final Pattern LECTURE = Pattern.compile("(?s)(?:^|.*[^0-9a-zA-Z])(\\d\\d-[a-z0-9-]+).*");

    static Identity of(String path) {
        List<String> parts = Stream.of(
                        Normalizer.normalize(path, Normalizer.Form.NFC).split("/"))
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .toList();
        if (parts.size() > 1 && parts.get(0).equals("submitted")) parts = parts.subList(1, parts.size());
        String name = (parts.isEmpty() ? "" : parts.get(parts.size() - 1)).replaceFirst("(?i)\\.(txt|json)$", "");
        return parts.size() > 1 ? new Identity(folder(parts.get(0)), lecture(name)) : flat(name);
    }

    private static String folder(String name) {
        Matcher moodle = MOODLE.matcher(name);
        return moodle.matches() ? moodle.group(1) : name;
    }

    private static Identity flat(String name) {
        Matcher flat = FLAT.matcher(name);
        return flat.matches()
                ? new Identity(flat.group(1), lecture(flat.group(2)))
                : new Identity(name.replaceFirst("(?i)(\\.tar)?\\.[a-z0-9]+$", ""), lecture(name));
    }

    /** The longest name that could be one; which lectures there are, others know. */
    private static Optional<String> lecture(String name) {
        Matcher lecture = LECTURE.matcher(name.replaceFirst("(?i)\\.(ipynb|zip)$", ""));
        return lecture.matches() ? Optional.of(lecture.group(1)) : Optional.empty();
    }
}
