package dl4jcourse.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.data.Batches;
import dl4jcourse.data.Dataset;
import dl4jcourse.data.Folds;
import dl4jcourse.data.Shapes;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.layer.Relu;
import dl4jcourse.nn.loss.SoftmaxCrossEntropy;
import dl4jcourse.optim.Sgd;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class CrossValidationTest {
    private final Dataset data = Shapes.moons(200, 0.1, new Random(1));
    private final Folds folds = Folds.stratified(data, 4, new Random(1));

    private static Metrics train(Folds.Fold fold, int epochs) {
        Random random = new Random(fold.number());
        Sequential net = Sequential.of(Linear.random(2, 16, random), new Relu(), Linear.random(16, 2, random));
        Trainer trainer = new Trainer(net, new SoftmaxCrossEntropy(), new Sgd(0.5));
        trainer.fit(Batches.shuffled(fold.train(), 10, random), epochs);
        return trainer.measure(fold.validation());
    }

    @Test
    void meanAndDeviationOverTheFolds() {
        CrossValidation result = CrossValidation.run(folds, fold -> new Metrics(fold.number(), 0.5));
        assertEquals(new Spread(2.5, Math.sqrt(5 / 3.0)), result.loss());
        assertEquals(new Spread(0.5, 0), result.accuracy());
        assertFalse(result.stopped());
        assertEquals("4 folds: loss 2.5000 ± 1.2910, accuracy 0.5000 ± 0.0000", result.toString());
    }

    @Test
    void learnsOnEachFoldAndTheSameTwice() {
        CrossValidation result = CrossValidation.run(folds, fold -> train(fold, 40));
        assertTrue(result.accuracy().mean() > 0.93, result::toString);
        assertEquals(result, CrossValidation.run(folds, fold -> train(fold, 40)));
    }

    @Test
    void oneProgressForAllFolds() {
        List<Progress> reports = new ArrayList<>();
        Supplier<ProgressListener> before = ProgressListener.DISPLAY.getAndSet(() -> reports::add);
        try {
            CrossValidation.run(folds, fold -> train(fold, 2));
        } finally {
            ProgressListener.DISPLAY.set(before);
        }
        Progress last = reports.get(reports.size() - 1);
        assertEquals("hand, fold 4 of 4", last.history().title());
        assertEquals(4 * 2 * 15, last.total());
        assertEquals(last.total(), last.done());
        assertEquals(1, reports.stream().filter(report -> !report.running()).count());
        assertFalse(last.running());
        // afterwards a training has the display to itself again
        train(folds.get(0), 1);
        assertEquals(
                "hand, fold 4 of 4", reports.get(reports.size() - 1).history().title());
    }

    @Test
    void aFoldThatWasInterruptedDoesNotCount() {
        CrossValidation result = CrossValidation.run(folds, fold -> {
            if (fold.number() == 3) {
                Thread.currentThread().interrupt();
            }
            return train(fold, 2);
        });
        assertTrue(Thread.interrupted());
        assertTrue(result.stopped());
        assertEquals(2, result.folds().size());
        assertTrue(result.toString().endsWith("stopped"), result.toString());
    }

    @Test
    void stoppedBeforeTheFirstFoldThereIsNoEstimate() {
        Thread.currentThread().interrupt();
        CrossValidation result = CrossValidation.run(folds, fold -> train(fold, 1));
        assertTrue(Thread.interrupted());
        assertTrue(Double.isNaN(result.loss().mean()));
    }

    @Test
    void anExceptionInAFoldPassesAndLeavesNoListenerBehind() {
        ProgressListener display = progress -> {};
        Supplier<ProgressListener> before = ProgressListener.DISPLAY.getAndSet(() -> display);
        try {
            assertThrows(
                    IllegalStateException.class,
                    () -> CrossValidation.run(folds, fold -> {
                        throw new IllegalStateException("planted");
                    }));
            assertEquals(display, SeriesProgress.current());
        } finally {
            ProgressListener.DISPLAY.set(before);
        }
    }

    @Test
    void theDeviationDividesByOneLess() {
        assertEquals(new Spread(2, 1), Spread.of(1, 2, 3));
        assertTrue(Double.isNaN(Spread.of(1).deviation()));
        assertThrows(IllegalArgumentException.class, Spread::of);
    }
}
