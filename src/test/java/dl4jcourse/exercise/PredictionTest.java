package dl4jcourse.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dl4jcourse.exercise.Prediction.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredictionTest {
    private static Outcome outcome(Object predicted, Object actual) {
        return Prediction.compare(predicted, actual).outcome();
    }

    @Test
    void wholeNumbersMustBeTheSame() {
        assertEquals(Outcome.RIGHT, outcome(938, 938));
        assertEquals(Outcome.RIGHT, outcome("938", 938L));
        assertEquals(Outcome.CLOSE, outcome(937, 938));
        assertEquals(Outcome.CLOSE, outcome(937.5, 938));
        assertEquals(Outcome.OFF, outcome(60000, 938));
    }

    @ParameterizedTest
    @CsvSource({"2.3, RIGHT", "2.4, CLOSE", "3, OFF", "-2.3026, OFF", "NaN, OFF", "two, UNREADABLE", "?, MISSING"})
    void otherNumbersMayBeRounded(String predicted, Outcome expected) {
        assertEquals(expected, outcome(predicted, 2.302585092994046));
    }

    @Test
    void nothingIsCloseToZeroButZero() {
        assertEquals(Outcome.RIGHT, outcome(0, 0.0));
        assertEquals(Outcome.OFF, outcome(1e-9, 0.0));
        assertEquals(Outcome.RIGHT, outcome("NaN", "NaN"));
    }

    @Test
    void wordsTruthValuesAndArraysMustBeTheSame() {
        assertEquals(Outcome.RIGHT, outcome(" Momentum", "momentum"));
        assertEquals(Outcome.OFF, outcome("SGD", "momentum"));
        assertEquals(Outcome.RIGHT, outcome(true, true));
        assertEquals(Outcome.RIGHT, outcome(new int[] {1, 2}, new int[] {1, 2}));
        assertEquals(Outcome.OFF, outcome(new int[] {1, 3}, new int[] {1, 2}));
    }

    @Test
    void theTextSaysAllThree() {
        assertEquals(
                "predicted 937, result 938: close", Prediction.compare(937, 938).toString());
        assertEquals(
                "predicted 938, result 938: right", Prediction.compare(938, 938).toString());
        assertEquals("predicted 1, result 938: off", Prediction.compare(1, 938).toString());
        assertEquals(
                "result 938; no prediction written yet",
                Prediction.compare(null, 938).toString());
        assertEquals(
                "result 938; a number expected as prediction, but got many",
                Prediction.compare("many", 938).toString());
    }
}
