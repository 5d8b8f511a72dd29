package dl4jcourse.grading.report;

import dl4jcourse.exercise.Texts;
import dl4jcourse.exercise.catalogue.Exercises;
import dl4jcourse.grading.Grade;
import dl4jcourse.grading.GradedNotebook;
import dl4jcourse.grading.GradingTexts;
import dl4jcourse.grading.similarity.SimilarPair;
import dl4jcourse.plot.Bars;
import dl4jcourse.plot.Picture;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The class at a glance: how points are spread, which exercises were hard, which mistakes were common. */
record ClassPage(ClassGrades grades, Optional<List<SimilarPair>> pairs, GradingTexts texts) {
    private static final int BINS = 10;
    private static final int MOST_MISTAKES = 10;

    String html() {
        StringBuilder body = new StringBuilder();
        body.append("<p>")
                .append(Page.escape(texts.get(
                        "class.counts",
                        grades.learners().size(),
                        grades.graded().size(),
                        withoutAny())))
                .append("</p>\n");
        if (!grades.graded().isEmpty())
            body.append(pictures()).append(lectures()).append(mistakes());
        pairs.ifPresent(found -> body.append(similar(found)));
        return Page.of(texts.language(), texts.get("class.title"), body.toString());
    }

    private long withoutAny() {
        return grades.learners().stream()
                .filter(learner -> grades.of(learner).isEmpty())
                .count();
    }

    private String pictures() {
        Picture spread = Bars.of(texts.get("class.percent"), texts.get("class.notebooks"), distribution());
        Picture hardest = Bars.of(texts.get("class.exercise"), texts.get("class.mean"), hardest());
        return heading("class.distribution") + element(spread) + heading("class.hardest") + element(hardest);
    }

    /** The picture as a part of the page: without the head of a file of its own. */
    private static String element(Picture picture) {
        return picture.svg().substring(picture.svg().indexOf("<svg")) + "\n";
    }

    private String heading(String key) {
        return "<h2>" + Page.escape(texts.get(key)) + "</h2>\n";
    }

    /** How many notebooks have 0–9, 10–19, …, 90–100 per cent. */
    Map<String, Integer> distribution() {
        Map<String, Integer> bins = new LinkedHashMap<>();
        for (int bin = 0; bin < BINS; bin++) {
            bins.put(10 * bin + "–" + (bin == BINS - 1 ? 100 : 10 * bin + 9), 0);
        }
        List<String> names = List.copyOf(bins.keySet());
        for (GradedNotebook notebook : grades.graded()) {
            int bin = BINS * notebook.points() / Math.max(1, notebook.max());
            bins.merge(names.get(Math.min(BINS - 1, bin)), 1, Integer::sum);
        }
        return bins;
    }

    /** The mean per cent of each exercise's points, the lowest first. */
    Map<String, Double> hardest() {
        Map<String, Double> mean = all().collect(Collectors.groupingBy(
                Grade::exercise,
                TreeMap::new,
                Collectors.averagingDouble(grade -> 100.0 * grade.total() / Math.max(1, grade.totalMax()))));
        Map<String, Double> sorted = new LinkedHashMap<>();
        mean.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private Stream<Grade> all() {
        return grades.graded().stream().flatMap(notebook -> notebook.grades().stream());
    }

    private String lectures() {
        StringBuilder table = new StringBuilder(heading("class.lectures") + "<table>\n");
        table.append(Page.row(
                "th", texts.get("class.lecture"), texts.get("class.notebooks"), texts.get("class.mean-points")));
        for (String lecture : grades.lectures()) {
            List<GradedNotebook> notebooks = grades.graded().stream()
                    .filter(one -> one.lecture().equals(lecture))
                    .toList();
            double mean = notebooks.stream()
                    .mapToInt(GradedNotebook::points)
                    .average()
                    .orElse(0);
            String points = String.format(
                    java.util.Locale.ROOT, "%.1f / %d", mean, notebooks.get(0).max());
            table.append(Page.row("td", lecture, notebooks.size(), points));
        }
        return table.append("</table>\n").toString();
    }

    /** The commonest reasons for which points are missing. */
    private String mistakes() {
        Map<List<String>, Long> counts = all().filter(grade -> !grade.reason().isEmpty())
                .collect(Collectors.groupingBy(
                        grade -> List.of(grade.exercise(), grade.reason()), Collectors.counting()));
        Comparator<Map.Entry<List<String>, Long>> order =
                Collections.reverseOrder(Map.Entry.<List<String>, Long>comparingByValue());
        StringBuilder table = new StringBuilder(heading("class.mistakes") + "<table>\n");
        table.append(Page.row("th", texts.get("class.count"), texts.get("class.exercise"), texts.get("class.reason")));
        counts.entrySet().stream()
                .sorted(order.thenComparing(entry -> entry.getKey().toString()))
                .limit(MOST_MISTAKES)
                .forEach(entry -> table.append(Page.row(
                        "td",
                        entry.getValue(),
                        title(entry.getKey().get(0)),
                        entry.getKey().get(1))));
        return table.append("</table>\n").toString();
    }

    private String similar(List<SimilarPair> found) {
        StringBuilder table = new StringBuilder(heading("class.similar"));
        table.append("<p>").append(Page.escape(texts.get("class.similar.note"))).append("</p>\n<table>\n");
        table.append(Page.row(
                "th", texts.get("class.lecture"), texts.get("class.learner"), texts.get("class.learner"), "%"));
        found.forEach(pair -> table.append(Page.row("td", pair.lecture(), pair.one(), pair.other(), pair.percent())));
        return table.append("</table>\n").toString();
    }

    private String title(String exercise) {
        return exercise + " " + new Texts(texts.language()).title(Exercises.of(exercise));
    }
}
