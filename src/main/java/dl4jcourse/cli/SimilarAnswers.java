package dl4jcourse.cli;

import dl4jcourse.grading.Lecturer;
import dl4jcourse.grading.collect.Submission;
import dl4jcourse.grading.similarity.JPlag;
import dl4jcourse.grading.similarity.SimilarPair;
import dl4jcourse.grading.similarity.Similarity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks for similar answers if JPlag is there, and says what came of it; grades never wait for it to succeed. */
record SimilarAnswers(Messages messages, Lecturer lectures, Path folder) {
    Optional<List<SimilarPair>> of(List<Submission> graded) throws InterruptedException {
        Jdk newest = new TestJdks(Jdk.running(), System.getenv())
                .find().stream().max(Comparator.comparing(Jdk::feature)).orElse(Jdk.running());
        Optional<JPlag> jplag = JPlag.find(System.getenv(), newest.java());
        if (jplag.isEmpty()) {
            System.out.println(messages.get("grade.no-jplag"));
            return Optional.empty();
        }
        try {
            List<SimilarPair> pairs = new Similarity(jplag.get(), lectures, folder).of(graded);
            System.out.println(messages.get("grade.jplag-done", pairs.size()));
            return Optional.of(pairs);
        } catch (IOException failed) {
            System.err.println(messages.get("grade.jplag-failed", failed.getMessage()));
            return Optional.empty();
        }
    }
}
