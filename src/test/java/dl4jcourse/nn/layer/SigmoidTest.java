package dl4jcourse.nn.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dl4jcourse.nn.Activation;
import org.junit.jupiter.api.Test;

class SigmoidTest extends ActivationContract {
    @Override
    Activation layer() {
        return new Sigmoid();
    }

    @Override
    Hand hand() {
        return hand(1 / (1 + Math.E), 0.5, Math.E / (1 + Math.E), 1);
    }

    @Test
    void isSteepestAtZero() {
        assertEquals(0.25, layer().derivative(0));
        assertEquals(0, layer().value(-1000));
        assertEquals(0, layer().derivative(-1000));
    }
}
