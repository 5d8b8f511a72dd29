package dl4jcourse.cli;

import java.util.List;
import java.util.Map;

/**
 * The grade that a submission must get.
 *
 * @param learner who
 * @param exercise which
 * @param verdict the word in grades.csv; {@code a or b} where a JVM without threads or memory fails in two ways
 * @param percent of its points
 * @param notices a pattern of all of them, as grades.csv has them
 * @param reason a part of the reason
 */
record Expected(String learner, String exercise, String verdict, int percent, String notices, String reason) {
    /** Of exercise 4.1. */
    Expected(String learner, String verdict, int percent, String notices, String reason) {
        this(learner, "4.1", verdict, percent, notices, reason);
    }

    static Expected unreadable(String learner, String reason) {
        return new Expected(learner, "unreadable", 0, "", reason);
    }

    static Expected passed(String learner) {
        return new Expected(learner, "passed", 100, "", "");
    }

    /** What is wrong with a line of grades.csv; empty if nothing is. */
    String difference(List<Map<String, String>> grades) {
        List<Map<String, String>> mine = grades.stream()
                .filter(row -> row.get("submission").equals(learner))
                .filter(row -> row.get("exercise").equals(exercise))
                .toList();
        if (mine.size() != 1) return learner + ": one line expected, but got " + mine + "\n";
        Map<String, String> row = mine.get(0);
        int points = Integer.parseInt(row.get("max")) * percent / 100;
        boolean right = List.of(verdict.split(" or ")).contains(row.get("verdict"))
                && row.get("points").equals(String.valueOf(points))
                && row.get("notices").matches(notices)
                && row.get("reason").contains(reason);
        return right ? "" : this + ", but got " + row + "\n";
    }
}
