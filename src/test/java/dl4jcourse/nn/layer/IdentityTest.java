package dl4jcourse.nn.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dl4jcourse.nn.Activation;
import org.junit.jupiter.api.Test;

class IdentityTest extends ActivationContract {
    @Override
    Activation layer() {
        return new Identity();
    }

    @Override
    Hand hand() {
        return hand(-1, 0, 1, 1000);
    }

    @Test
    void slopeIsOne() {
        assertEquals(1, layer().derivative(0));
    }
}
