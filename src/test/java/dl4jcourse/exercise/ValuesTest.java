package dl4jcourse.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import dl4jcourse.nn.Matrix;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values as text, from JSON, and compared. */
class ValuesTest {
    @ParameterizedTest
    @CsvSource({
        "3, 3",
        "-0.0, 0",
        "0.1, 0.1",
        "2.0000001, 2",
        "1e-10, 1e-10",
        "1200000, 1.2e+06",
        "100.25, 100.25",
        "NaN, NaN",
        "-Infinity, -Infinity"
    })
    void numbersAreShort(double value, String text) {
        assertEquals(text, Values.text(value));
    }

    @Test
    void mapsAreShortToo() {
        assertEquals("{W={{0.333333}}}", Values.text(Map.of("W", Matrix.of(new double[][] {{1.0 / 3}}))));
    }

    @Test
    void numbersThatDifferLookDifferent() {
        assertEquals("0.1", Values.textBeside(0.2, 0.1));
        assertEquals("0.10000001", Values.textBeside(0.1, 0.10000001));
    }

    @Test
    void nothingIsReadAsAnotherType() {
        assertEquals(3.0, Values.exactly(new JsonPrimitive(3), double.class));
        assertEquals(
                Double.NaN, Values.exactly(new JsonPrimitive("NaN"), double.class), "as Gson reads it from a line");
        refused(3.7, int.class);
        refused("3", int.class);
        refused(new String[] {"3"}, double[].class);
        refused(new double[] {1, 2.5}, int[].class);
        refused(3, String.class);
    }

    private static void refused(Object value, Class<?> type) {
        assertThrows(JsonParseException.class, () -> Values.exactly(Values.toJson(value, value.getClass()), type));
    }

    @Test
    void roundingIsNoDifferenceWhereZeroIsRight() {
        assertTrue(Flat.of(0.0).equals(Flat.of(0.1 + 0.2 - 0.3), 1e-9));
        assertFalse(Flat.of(0.0).equals(Flat.of(1e-9), 1e-9));
        assertFalse(Flat.of(1e-5).equals(Flat.of(1.00001e-5), 1e-9));
    }
}
