package dl4jcourse.grading.report;

import dl4jcourse.files.AtomicFile;
import dl4jcourse.grading.GradedNotebook;
import dl4jcourse.grading.GradingTexts;
import dl4jcourse.grading.similarity.SimilarPair;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Everything that grading writes.
 *
 * @param grades of the class
 * @param pairs of learners with similar answers; empty if nobody has looked for them
 * @param texts the teacher's language
 */
public record Report(ClassGrades grades, Optional<List<SimilarPair>> pairs, GradingTexts texts) {
    /** Each file is replaced in one step. */
    public void write(Path folder) throws IOException {
        Tables tables = new Tables(grades);
        AtomicFile.write(folder.resolve("grades.csv"), tables.grades());
        AtomicFile.write(folder.resolve("totals.csv"), tables.totals());
        AtomicFile.write(folder.resolve("submissions.csv"), tables.submissions());
        if (pairs.isPresent()) AtomicFile.write(folder.resolve("similarity.csv"), Tables.similarity(pairs.get()));
        AtomicFile.write(folder.resolve("class.html"), new ClassPage(grades, pairs, texts).html());
        AtomicFile.write(folder.resolve("junit.xml"), new JunitXml(grades).text());
        for (String learner : grades.learners()) {
            List<GradedNotebook> notebooks = grades.of(learner);
            if (!notebooks.isEmpty()) write(folder, learner, notebooks);
        }
    }

    private void write(Path folder, String learner, List<GradedNotebook> notebooks) throws IOException {
        String file = FileNames.of(learner);
        String name = grades.roster().name(learner);
        AtomicFile.write(
                folder.resolve("feedback").resolve(file + ".html"), new FeedbackPage(name, notebooks, grades).html());
        AtomicFile.write(folder.resolve("gradescope").resolve(file + ".json"), new GradescopeJson(notebooks).text());
    }
}
