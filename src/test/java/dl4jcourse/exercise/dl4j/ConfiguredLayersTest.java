package dl4jcourse.exercise.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonParseException;
import org.junit.jupiter.api.Test;

/** What an answer's configuration says of its layers, and what becomes of JSON that is none. */
class ConfiguredLayersTest {
    @Test
    void layersAreNamedWithWidthsActivationAndLoss() throws Throwable {
        Object json = ConfigureExercise.exercise().reference().call(3, 2, 4);
        assertEquals("DenseLayer 3 → 2 ReLU, OutputLayer 2 → 4 Softmax MCXENT", ConfiguredLayers.of((String) json));
    }

    @Test
    void nothingOfAClassThatIsNamedIsMade() {
        String hostile =
                "{\"confs\": [{\"layer\": {\"@class\": \"java.lang.ProcessBuilder\", \"nin\": 1, \"nout\": 2}}]}";
        assertEquals("ProcessBuilder 1 → 2 ", ConfiguredLayers.of(hostile));
    }

    @Test
    void jsonOfSomethingElseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> ConfiguredLayers.of(""));
        assertThrows(IllegalArgumentException.class, () -> ConfiguredLayers.of("{}"));
        assertThrows(JsonParseException.class, () -> ConfiguredLayers.of("a network"));
        assertEquals("", ConfiguredLayers.of("{\"confs\": [null]}"));
    }
}
