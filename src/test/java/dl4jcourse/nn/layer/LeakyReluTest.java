package dl4jcourse.nn.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dl4jcourse.nn.Activation;
import org.junit.jupiter.api.Test;

class LeakyReluTest extends ActivationContract {
    @Override
    Activation layer() {
        return new LeakyRelu(1.0 / 128);
    }

    @Override
    Hand hand() {
        return hand(-1.0 / 128, 0, 1, 1000);
    }

    @Test
    void kinkTakesTheGreatSlope() {
        assertEquals(1, layer().derivative(0));
    }

    @Test
    void refusesASlopeThatIsNoNumber() {
        assertThrows(IllegalArgumentException.class, () -> new LeakyRelu(Double.NaN));
    }
}
