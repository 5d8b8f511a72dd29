package dl4jcourse.docs;

import dl4jcourse.ipynb.Master;
import dl4jcourse.ipynb.MasterCell;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell as the pages name it: the number of its lecture, then one or more ids in code marks, such as
 * {@code 06 `walk`, `saddle-walks`}.
 */
record CellReference(String lecture, String id) {
    private static final Pattern LECTURE = Pattern.compile("(?<!\\d)(\\d\\d) (`[a-z0-9-]+`(?:, `[a-z0-9-]+`)*)");
    private static final Pattern ID = Pattern.compile("`([a-z0-9-]+)`");

    /** All in a text. */
    static List<CellReference> in(String text) {
        List<CellReference> references = new ArrayList<>();
        Matcher lecture = LECTURE.matcher(text);
        while (lecture.find()) {
            ID.matcher(lecture.group(2))
                    .results()
                    .forEach(id -> references.add(new CellReference(lecture.group(1), id.group(1))));
        }
        return references;
    }

    boolean existsIn(List<Master> lectures) {
        return lectures.stream()
                .filter(master -> master.lecture().startsWith(lecture))
                .flatMap(master -> master.cells().stream())
                .map(MasterCell::id)
                .anyMatch(id::equals);
    }

    /** What is wrong with a row of a page: no cell, one that does not exist, or something that is no reference. */
    static List<String> faults(String label, String text, List<Master> lectures) {
        List<String> faults = new ArrayList<>();
        List<CellReference> references = in(text);
        if (references.isEmpty()) {
            faults.add(label + ": no cell named");
        }
        if (!LECTURE.matcher(text).replaceAll("").replaceAll("[;\\s]", "").isEmpty()) {
            faults.add(label + ": lectures and ids of cells expected, but got: " + text);
        }
        references.stream()
                .filter(reference -> !reference.existsIn(lectures))
                .forEach(missing -> faults.add(label + ": no cell " + missing.id + " in lecture " + missing.lecture));
        return faults;
    }
}
