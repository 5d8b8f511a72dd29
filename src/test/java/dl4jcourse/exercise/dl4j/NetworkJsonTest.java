package dl4jcourse.exercise.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a configuration, and that text which is none is refused, not believed. */
class NetworkJsonTest {
    private static final String JSON = reference();

    private static String reference() {
        try {
            return (String) ConvolutionNetworkExercise.exercise().reference().call(28, 6, 10, 0.002);
        } catch (Throwable t) {
            throw new AssertionError(t);
        }
    }

    @Test
    void aLineForEachLayerAndTheInput() {
        assertArrayEquals(
                new String[] {
                    "Convolution 3×3/1 1→6 ReLU Adam 0.002",
                    "Subsampling MAX 2×2/2",
                    "Output 1014→10 Softmax MCXENT Adam 0.002",
                    "input 28×28×1"
                },
                NetworkJson.lines(JSON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ReLU", "MAX", "Softmax", "MCXENT", "Adam", "0.002", "1014", "Truncate"})
    void aChangeOfWhatMattersShows(String word) {
        String changed = JSON.replace(word, word.equals("1014") || word.equals("0.002") ? "7" : "Else");
        assertNotEquals(JSON, changed);
        assertNotEquals(String.join("\n", NetworkJson.lines(JSON)), String.join("\n", NetworkJson.lines(changed)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a network",
                "{}",
                "[]",
                "{\"confs\": {}}",
                "{\"confs\": [7]}",
                "{\"confs\": [{\"layer\": {\"@class\": {}}}]}",
                "{\"confs\": [{\"layer\": {\"@class\": \"A\", \"kernelSize\": [{}, 1]}}]}",
                "{\"confs\": [{\"layer\": {\"@class\": \"A\", \"nout\": \"many\", \"nin\": 1}}]}"
            })
    void whatIsNoConfigurationIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> NetworkJson.lines(text));
    }

    @Test
    void bracketsInBracketsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> NetworkJson.lines("[".repeat(1_000_000)));
    }
}
