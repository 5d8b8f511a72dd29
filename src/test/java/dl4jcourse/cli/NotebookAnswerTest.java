package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.exercise.CheckResult;
import dl4jcourse.exercise.CheckText;
import dl4jcourse.ipynb.Language;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The verdict on one answer of a notebook, as a test: {@code mvn test -Dexercise=4.1 -Dnotebook=work/en/04-losses.ipynb}.
 * Without these properties there is nothing to test.
 */
class NotebookAnswerTest {
    private static final String EXERCISE = System.getProperty("exercise", "");
    private static final String NOTEBOOK = System.getProperty("notebook", "");

    @TestFactory
    Stream<DynamicTest> answer() throws Exception {
        if (EXERCISE.isEmpty()) return Stream.of();
        assertTrue(!NOTEBOOK.isEmpty(), "name the notebook too: -Dnotebook=work/en/04-losses.ipynb");
        Project project = new Project(Path.of(System.getProperty("basedir", "")).toAbsolutePath());
        CheckResult result = new Answers(project, new Messages(Language.EN))
                .of(Path.of(NOTEBOOK)).stream()
                        .filter(one -> one.exercise().id().equals(EXERCISE))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(NOTEBOOK + " has no exercise " + EXERCISE));
        return result.rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        result.texts().part(row.part()),
                        () -> assertEquals(row.max(), row.points(), () -> CheckText.of(result))));
    }
}
