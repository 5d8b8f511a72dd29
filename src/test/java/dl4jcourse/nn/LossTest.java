package dl4jcourse.nn;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LossTest {
    /** Looking through the whole matrix for each row took 20 s. */
    @Test
    void findsTheNumberThatIsNotFiniteInOneLook() {
        int rows = 30_000;
        Matrix prediction = Matrix.of(rows, 10, (i, j) -> i == rows - 1 && j == 3 ? Double.NaN : 1);
        Matrix target = Matrix.ones(rows, 10);
        var error = assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThrows(IllegalArgumentException.class, () -> Loss.checkShapes("Test", prediction, target)));
        assertTrue(error.getMessage().contains("example 29999 has NaN at output 3"), error.getMessage());
    }
}
