package dl4jcourse.nn.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dl4jcourse.nn.Activation;
import org.junit.jupiter.api.Test;

class StepFunctionTest extends ActivationContract {
    @Override
    Activation layer() {
        return new StepFunction();
    }

    @Override
    Hand hand() {
        return hand(0, 0, 1, 1);
    }

    @Override
    boolean dl4jHasIt() {
        return false;
    }

    @Test
    void nothingIsLearnedThroughIt() {
        assertEquals(0, layer().derivative(1));
    }
}
