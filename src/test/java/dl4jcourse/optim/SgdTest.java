package dl4jcourse.optim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dl4jcourse.nn.Matrix;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SgdTest {
    @Test
    void movesAgainstTheGradient() {
        Step step = new Sgd(0.5).step(Map.of("w", Matrix.row(1, 2)), Map.of("w", Matrix.row(2, -2)), State.START);
        assertEquals(Matrix.row(0, 3), step.params().get("w"));
        assertEquals(1, step.state().steps());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesSenselessRates(double rate) {
        assertThrows(IllegalArgumentException.class, () -> new Sgd(rate));
    }

    @Test
    void refusesGradientsOfOtherParameters() {
        Map<String, Matrix> params = Map.of("w", Matrix.row(1));
        assertThrows(
                IllegalArgumentException.class, () -> new Sgd(1).step(params, Map.of("v", Matrix.row(1)), State.START));
    }
}
