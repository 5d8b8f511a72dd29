package dl4jcourse.nn.perceptron;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatesTest {
    @ParameterizedTest
    @CsvSource({"0,0, 0,1,0,0", "0,1, 0,1,1,1", "1,0, 0,1,1,1", "1,1, 1,0,1,0"})
    void truthTables(int x1, int x2, int and, int nand, int or, int xor) {
        assertEquals(and, Gates.AND.output(x1, x2));
        assertEquals(nand, Gates.NAND.output(x1, x2));
        assertEquals(or, Gates.OR.output(x1, x2));
        assertEquals(xor, Gates.xor(x1, x2));
        assertEquals(1 - x1, Gates.NOT.output(x1));
        Gates.Sum sum = Gates.halfAdder(x1, x2);
        assertEquals(x1 + x2, 2 * sum.carry() + sum.sum());
    }
}
