package dl4jcourse.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.data.Batches;
import dl4jcourse.data.Dataset;
import dl4jcourse.data.SyntheticDigits;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.layer.Relu;
import dl4jcourse.nn.loss.SoftmaxCrossEntropy;
import dl4jcourse.optim.Sgd;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The synthetic digits are neither too easy nor too hard, and the look-alikes are what is confused. */
class SyntheticDigitsTrainingTest {
    private final Dataset test = SyntheticDigits.of(2000, 2);

    private ConfusionMatrix trained(Dataset train) {
        Random random = new Random(1);
        Sequential net = Sequential.of(
                Linear.random(784, 128, random),
                new Relu(),
                Linear.random(128, 64, random),
                new Relu(),
                Linear.random(64, 10, random));
        Trainer trainer = new Trainer(net, new SoftmaxCrossEntropy(), new Sgd(0.1));
        trainer.fit(Batches.shuffled(train, 64, random), 8);
        return trainer.evaluate(test);
    }

    private static int confused(ConfusionMatrix counts, int a, int b) {
        return counts.counts()[a][b] + counts.counts()[b][a];
    }

    @Test
    void aFifthOfThemTeachesTheLecturesNetwork() {
        ConfusionMatrix counts = trained(SyntheticDigits.of(12_000, 1));
        assertTrue(counts.accuracy() > 0.93 && counts.accuracy() < 0.995, "accuracy " + counts.accuracy());
        int alike = confused(counts, 1, 7) + confused(counts, 3, 8) + confused(counts, 4, 9);
        int mistakes = counts.total() - counts.right();
        // three of the 45 pairs: by chance a fifteenth of the mistakes
        assertTrue(4 * alike > mistakes, alike + " of " + mistakes + " mistakes are between look-alikes");
    }

    @Test
    void labelsThatDoNotBelongToTheImagesTeachNothing() {
        Dataset train = SyntheticDigits.of(3000, 1);
        Matrix others = SyntheticDigits.of(3000, 3).y();
        assertEquals(0.1, trained(new Dataset(train.x(), others)).accuracy(), 0.06);
    }
}
