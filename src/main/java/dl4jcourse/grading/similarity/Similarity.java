package dl4jcourse.grading.similarity;

import dl4jcourse.exercise.Exercise;
import dl4jcourse.files.AtomicFile;
import dl4jcourse.files.Folders;
import dl4jcourse.grading.Lecturer;
import dl4jcourse.grading.NotebookExaminer;
import dl4jcourse.grading.collect.Submission;
import dl4jcourse.grading.report.Csv;
import dl4jcourse.grading.report.FileNames;
import dl4jcourse.ipynb.Notebook;
import dl4jcourse.ipynb.NotebookException;
import dl4jcourse.ipynb.NotebookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Pairs of learners whose answers are alike. Stubs and bug hunts, where everybody's text is nearly the same, do not count.
 *
 * @param folder for the answers' texts and JPlag's results
 */
public record Similarity(JPlag jplag, Lecturer lectures, Path folder) {
    private static final double LEAST = 0.7;
    private static final int MOST_PAIRS = 30;
    private static final List<String> NAMES = List.of("submissionName1", "submissionName2");
    private static final String SHARE = "averageSimilarity";

    /** The most similar pairs of each lecture, the most similar first. */
    public List<SimilarPair> of(List<Submission> submissions) throws IOException, InterruptedException {
        Folders.delete(folder);
        Map<String, Map<String, String>> learners = new TreeMap<>();
        for (Submission one : submissions) {
            String text = text(one);
            if (text.isEmpty()) continue;
            String lecture = one.lecture().orElseThrow();
            String name = FileNames.of(one.learner());
            Path file = folder.resolve("answers").resolve(lecture).resolve(name).resolve("Answers.java");
            AtomicFile.write(file, text);
            learners.computeIfAbsent(lecture, any -> new TreeMap<>()).put(name, one.learner());
        }
        List<SimilarPair> pairs = new ArrayList<>();
        for (var lecture : learners.entrySet()) {
            if (lecture.getValue().size() > 1) pairs.addAll(pairs(lecture.getKey(), lecture.getValue()));
        }
        return pairs;
    }

    /** The answers as one class; empty if there are none. */
    private String text(Submission submission) throws IOException {
        String name = submission.lecture().orElseThrow();
        Notebook learners;
        try {
            learners = NotebookReader.parse(
                    submission.file().path(), submission.file().content().read());
        } catch (IOException | NotebookException unreadable) {
            return "";
        }
        Notebook lecture =
                lectures.notebook(name, learners.lang().filter("ja"::equals).orElse("en"));
        Map<Exercise, String> answers = NotebookExaminer.answers(lecture, learners);
        answers.keySet().removeIf(exercise -> exercise.planted().isPresent());
        List<String> lines = answers.values().stream().flatMap(String::lines).toList();
        return lines.isEmpty() ? "" : imports(lines, true) + "class Answers {\n" + imports(lines, false) + "}\n";
    }

    private static String imports(List<String> lines, boolean wanted) {
        return lines.stream()
                .filter(line -> line.startsWith("import ") == wanted)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private List<SimilarPair> pairs(String lecture, Map<String, String> learners)
            throws IOException, InterruptedException {
        Path result = Files.createDirectories(folder.resolve("jplag")).resolve(lecture);
        Path table = jplag.compare(folder.resolve("answers").resolve(lecture), result);
        List<SimilarPair> pairs = new ArrayList<>();
        for (Map<String, String> row : Csv.rows(Files.readString(table))) {
            double share = share(row);
            List<String> names = NAMES.stream()
                    .map(column -> learners.getOrDefault(row.get(column), row.get(column)))
                    .sorted()
                    .toList();
            int percent = (int) Math.round(100 * share);
            if (share >= LEAST) pairs.add(new SimilarPair(lecture, names.get(0), names.get(1), percent));
        }
        return pairs.stream()
                .sorted(Comparator.comparing(SimilarPair::percent)
                        .reversed()
                        .thenComparing(SimilarPair::one)
                        .thenComparing(SimilarPair::other))
                .limit(MOST_PAIRS)
                .toList();
    }

    /** @throws IOException if the table is not what JPlag 6 writes: whatever it is, it must not stop the grading */
    private static double share(Map<String, String> row) throws IOException {
        try {
            if (row.keySet().containsAll(NAMES)) return Double.parseDouble(row.getOrDefault(SHARE, ""));
        } catch (NumberFormatException noNumber) {
            // said below
        }
        throw new IOException(
                "a table with the columns " + String.join(", ", NAMES) + " and " + SHARE + " expected, but got " + row);
    }
}
