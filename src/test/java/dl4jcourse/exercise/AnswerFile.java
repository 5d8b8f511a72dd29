package dl4jcourse.exercise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Right and wrong answers to one exercise, as learners write them: {@code src/test/resources/…/answers/4.1.md}.
 *
 * <pre>
 * ## right: a loop
 * (a fenced block of Java)
 * ## wrong: no mean (sum-instead-of-mean)
 * (a fenced block of Java; the diagnosis that must be found stands in brackets)
 * </pre>
 */
record AnswerFile(List<Written> answers) {
    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", ""), "src/test/resources/dl4jcourse/exercise/answers");
    private static final Pattern ANSWER = Pattern.compile(
            "^## (right|wrong): ([^(\\n]+?)(?: \\(([a-z0-9-]+)\\))?\\n+```java\\n(.*?)^```",
            Pattern.DOTALL | Pattern.MULTILINE);

    /**
     * @param diagnosis that a wrong answer must get; empty if none is asked for
     */
    record Written(boolean right, String name, String diagnosis, String code) {}

    static AnswerFile of(Exercise exercise) throws IOException {
        Path file = FOLDER.resolve(exercise.id() + ".md");
        String text = Files.exists(file) ? Files.readString(file) : "";
        List<Written> answers = new ArrayList<>();
        Matcher answer = ANSWER.matcher(text);
        while (answer.find()) {
            String diagnosis = answer.group(3) == null ? "" : answer.group(3);
            answers.add(new Written(answer.group(1).equals("right"), answer.group(2), diagnosis, answer.group(4)));
        }
        return new AnswerFile(answers);
    }

    List<Written> right() {
        return answers.stream().filter(Written::right).toList();
    }

    List<Written> wrong() {
        return answers.stream().filter(answer -> !answer.right()).toList();
    }
}
