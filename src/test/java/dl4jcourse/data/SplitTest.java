package dl4jcourse.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.nn.Matrix;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SplitTest {
    /** 100 examples, each its own number; 80 of class 0, then 20 of class 1. */
    private final Dataset data = Dataset.ofClasses(
            Matrix.of(100, 1, (i, j) -> i),
            IntStream.range(0, 100).map(i -> i < 80 ? 0 : 1).toArray(),
            2);

    private Split random(double train, double validation, double test) {
        return Split.random(data, train, validation, test, new Random(1));
    }

    private static double[] numbers(Dataset... parts) {
        return Stream.of(parts)
                .flatMapToDouble(part -> Arrays.stream(part.x().toFlatArray()))
                .sorted()
                .toArray();
    }

    private static long ofClassOne(Dataset part) {
        return Arrays.stream(part.labels()).filter(k -> k == 1).count();
    }

    private static void refused(Runnable bad, String... parts) {
        var error = assertThrows(IllegalArgumentException.class, bad::run);
        for (String part : parts) {
            assertTrue(error.getMessage().contains(part), error.getMessage());
        }
    }

    @Test
    void everyExampleIsInOnePart() {
        for (Split split : List.of(
                random(0.6, 0.2, 0.2),
                random(0.7, 0.15, 0.15),
                random(1 / 3.0, 1 / 3.0, 1 / 3.0),
                Split.stratified(data, 0.7, 0.15, 0.15, new Random(1)))) {
            assertArrayEquals(numbers(data), numbers(split.train(), split.validation(), split.test()));
        }
        assertEquals(
                "60 to train, 20 to validate, 20 to test", random(0.6, 0.2, 0.2).toString());
        assertEquals(0, random(0.8, 0, 0.2).validation().size());
    }

    @Test
    void onlyTheStratifiedSplitKeepsTheShares() {
        Split even = Split.stratified(data, 0.5, 0.25, 0.25, new Random(1));
        assertEquals(List.of(10L, 5L, 5L), shares(even));
        boolean allEven = IntStream.range(0, 10)
                .mapToObj(seed -> Split.random(data, 0.5, 0.25, 0.25, new Random(seed)))
                .allMatch(split -> shares(split).equals(shares(even)));
        assertTrue(!allEven);
    }

    private static List<Long> shares(Split split) {
        return List.of(ofClassOne(split.train()), ofClassOne(split.validation()), ofClassOne(split.test()));
    }

    @Test
    void theSeedDecides() {
        assertEquals(random(0.6, 0.2, 0.2), random(0.6, 0.2, 0.2));
        assertNotEquals(random(0.6, 0.2, 0.2), Split.random(data, 0.6, 0.2, 0.2, new Random(2)));
    }

    @Test
    void refusesFractionsThatMakeNoSplit() {
        refused(() -> random(0.6, 0.2, 0.1), "sum to 1", "0.6 + 0.2 + 0.1");
        refused(() -> random(1.2, -0.4, 0.2), "from 0 to 1", "1.2");
        refused(() -> random(0.9, -0.1, 0.2), "from 0 to 1", "-0.1");
        refused(() -> random(Double.NaN, 0.5, 0.5), "NaN");
        refused(() -> random(0.999, 0.001, 0), "validation", "0.001 of 100");
        refused(() -> Split.random(data.take(0), 0.5, 0, 0.5, new Random(1)), "0 examples");
    }

    @Test
    void refusesToStratifyWhatHasNoClasses() {
        Dataset numbers = new Dataset(data.x(), data.x());
        refused(() -> Split.stratified(numbers, 0.5, 0, 0.5, new Random(1)), "one-hot", "example 0");
        refused(() -> Folds.stratified(numbers, 5, new Random(1)), "one-hot");
        assertEquals(
                50, Split.random(numbers, 0.5, 0, 0.5, new Random(1)).test().size());
    }

    @Test
    void eachExampleValidatesOnce() {
        for (Folds folds : List.of(Folds.of(data, 7, new Random(1)), Folds.stratified(data, 7, new Random(1)))) {
            assertEquals(7, folds.size());
            assertArrayEquals(
                    numbers(data),
                    numbers(folds.stream().map(Folds.Fold::validation).toArray(Dataset[]::new)));
            for (Folds.Fold fold : folds) {
                assertArrayEquals(numbers(data), numbers(fold.train(), fold.validation()));
                assertEquals(100 / 7.0, fold.validation().size(), 1);
            }
        }
    }

    @Test
    void stratifiedFoldsSpreadTheClasses() {
        for (Folds.Fold fold : Folds.stratified(data, 5, new Random(1))) {
            assertEquals(4, ofClassOne(fold.validation()));
        }
        assertTrue(Folds.of(data, 5, new Random(1)).stream().anyMatch(fold -> ofClassOne(fold.validation()) != 4));
    }

    @Test
    void foldsOfTheSameSeedAreTheSame() {
        assertEquals(Folds.of(data, 5, new Random(1)), Folds.of(data, 5, new Random(1)));
        assertNotEquals(Folds.of(data, 5, new Random(1)), Folds.of(data, 5, new Random(2)));
    }

    @Test
    void refusesTooFewAndTooManyFolds() {
        refused(() -> Folds.of(data, 1, new Random(1)), "2 to", "k = 1");
        refused(() -> Folds.of(data, 101, new Random(1)), "100", "k = 101");
        assertEquals(1, Folds.of(data, 100, new Random(1)).get(99).validation().size());
    }
}
