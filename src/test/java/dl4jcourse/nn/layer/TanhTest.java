package dl4jcourse.nn.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dl4jcourse.nn.Activation;
import org.junit.jupiter.api.Test;

class TanhTest extends ActivationContract {
    @Override
    Activation layer() {
        return new Tanh();
    }

    @Override
    Hand hand() {
        return hand(
                -(Math.E * Math.E - 1) / (Math.E * Math.E + 1), 0, (Math.E * Math.E - 1) / (Math.E * Math.E + 1), 1);
    }

    @Test
    void isSteepestAtZero() {
        assertEquals(1, layer().derivative(0));
        assertEquals(0, layer().derivative(-1000));
    }
}
