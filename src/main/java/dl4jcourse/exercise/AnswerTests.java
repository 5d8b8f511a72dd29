package dl4jcourse.exercise;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tests of any exercise: one for each part. */
@ExtendWith(TrialResolver.class)
final class AnswerTests {
    @TestFactory
    Stream<DynamicTest> parts(Trial trial) {
        return trial.parts().stream().map(part -> DynamicTest.dynamicTest(part.name(), () -> trial.run(part)));
    }
}
