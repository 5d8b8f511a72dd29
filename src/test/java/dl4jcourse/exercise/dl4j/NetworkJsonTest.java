package dl4jcourse.exercise.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
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
    void layersTrainingAndInput() {
        assertEquals(
                new NetworkJson(
                        List.of("Convolution 3×3/1 1→6 ReLU", "Subsampling MAX 2×2/2", "Output 1014→10 Softmax MCXENT"),
                        List.of("Adam 0.002", "", "Adam 0.002"),
                        "28×28×1"),
                NetworkJson.of(JSON));
    }

    @Test
    void penaltiesBelongToTheTraining() throws Throwable {
        Object json = NesterovNetworkExercise.exercise().reference().call(2, 16, 2);
        String training = "Nesterovs 0.1 0.9 L2 1.0E-4";
        assertEquals(
                new NetworkJson(
                        List.of("Dense 2→16 TanH", "Output 16→2 Softmax MCXENT"), List.of(training, training), "?"),
                NetworkJson.of((String) json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ReLU", "MAX", "Softmax", "MCXENT", "Adam", "0.002", "1014", "Truncate"})
    void aChangeOfWhatMattersShows(String word) {
        String changed = JSON.replace(word, word.equals("1014") || word.equals("0.002") ? "7" : "Else");
        assertNotEquals(JSON, changed);
        assertNotEquals(NetworkJson.of(JSON), NetworkJson.of(changed));
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
                "{\"confs\": [null]}",
                "{\"confs\": [{\"layer\": {\"@class\": {}}}]}",
                "{\"confs\": [{\"layer\": {\"@class\": \"A\", \"kernelSize\": [{}, 1]}}]}",
                "{\"confs\": [{\"layer\": {\"@class\": \"A\", \"kernelSize\": []}}]}",
                "{\"confs\": [{\"layer\": {\"@class\": \"A\", \"nout\": \"many\", \"nin\": 1}}]}"
            })
    void whatIsNoConfigurationIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> NetworkJson.of(text));
    }

    @Test
    void bracketsInBracketsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> NetworkJson.of("[".repeat(1_000_000)));
    }

    @Test
    void nothingOfAClassThatIsNamedIsMade() {
        String hostile =
                "{\"confs\": [{\"layer\": {\"@class\": \"java.lang.ProcessBuilder\", \"nin\": 1, \"nout\": 2}}]}";
        assertEquals(new NetworkJson(List.of("ProcessBuilder 1→2"), List.of(""), "?"), NetworkJson.of(hostile));
    }
}
