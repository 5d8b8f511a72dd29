package dl4jcourse.nn.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dl4jcourse.nn.Activation;
import org.junit.jupiter.api.Test;

class ReluTest extends ActivationContract {
    @Override
    Activation layer() {
        return new Relu();
    }

    @Override
    Hand hand() {
        return hand(0, 0, 1, 1000);
    }

    @Test
    void kinkAndInfinity() {
        assertEquals(0, layer().derivative(0));
        assertEquals(0, layer().value(Double.NEGATIVE_INFINITY));
        assertEquals(Double.NaN, layer().value(Double.NaN));
    }
}
