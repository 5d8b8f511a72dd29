package dl4jcourse.exercise.mnist;

import dl4jcourse.data.Batches;
import dl4jcourse.data.Dataset;
import dl4jcourse.data.SyntheticDigits;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.init.Init;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.layer.Relu;
import dl4jcourse.nn.loss.SoftmaxCrossEntropy;
import dl4jcourse.optim.Adam;
import dl4jcourse.train.Trainer;
import java.util.Arrays;
import java.util.Random;

/** Any network, trained on small synthetic digits, whose accuracy on others is to beat a bound. */
final class ClassifierExercise {
    private static final int CLASSES = 10;
    private static final int SIDE = 14;
    private static final int TRAINED_ON = 300;
    private static final int OTHERS = 100;
    private static final double ENOUGH = 0.7;
    /** Of 100 guesses fewer are right, but for one time in 500. */
    private static final double MORE_THAN_LUCK = 0.2;

    private ClassifierExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder(
                        "9.4", "int[] classify(double[][] x, int[] labels, double[][] others, int seed)", 30, 15)
                .reference(
                        (double[][] x, int[] labels, double[][] others, Integer seed) -> trained(x, labels, others, 15))
                .example(arguments(1))
                .more(random -> arguments(random.nextInt(1_000_000)))
                .mistake(
                        "guessed",
                        (double[][] x, int[] labels, double[][] others, Integer seed) ->
                                new Random(seed).ints(others.length, 0, CLASSES).toArray())
                .mistake(
                        "one-class",
                        (double[][] x, int[] labels, double[][] others, Integer seed) -> new int[others.length])
                .mistake("labels-returned", (double[][] x, int[] labels, double[][] others, Integer seed) -> labels)
                .mistake(
                        "trained-too-little",
                        (double[][] x, int[] labels, double[][] others, Integer seed) -> trained(x, labels, others, 2))
                .view((result, arguments) -> described((int[]) result, (Integer) arguments[3]))
                .seconds(30)
                .build();
    }

    /** The seed of the digits is not the learner's: digits that he draws with his are others. */
    private static Dataset digits(int seed) {
        Dataset large = SyntheticDigits.of(TRAINED_ON + OTHERS, 9_000_000_000L + seed);
        return new Dataset(halved(large.x()), large.y());
    }

    /** From 28×28 to 14×14 pixels: means of two by two. */
    private static Matrix halved(Matrix x) {
        return Matrix.of(x.rows(), SIDE * SIDE, (n, p) -> {
            int corner = p / SIDE * 4 * SIDE + p % SIDE * 2;
            double sum = x.get(n, corner) + x.get(n, corner + 1);
            return (sum + x.get(n, corner + 2 * SIDE) + x.get(n, corner + 2 * SIDE + 1)) / 4;
        });
    }

    private static Object[] arguments(int seed) {
        Dataset all = digits(seed);
        Dataset train = all.take(TRAINED_ON);
        Matrix others = all.rows(TRAINED_ON, all.size()).x();
        return new Object[] {train.x().toArray(), train.labels(), others.toArray(), seed};
    }

    private static int[] trained(double[][] x, int[] labels, double[][] others, int epochs) {
        Random random = new Random(1);
        Sequential net = Sequential.of(
                Linear.of(SIDE * SIDE, 32, Init.heNormal(), random), new Relu(), Linear.random(32, CLASSES, random));
        Trainer trainer = new Trainer(net, new SoftmaxCrossEntropy(), new Adam(0.005));
        Batches batches = Batches.shuffled(Dataset.ofClasses(Matrix.of(x), labels, CLASSES), 20, random);
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (Dataset batch : batches) trainer.step(batch);
        }
        return trainer.net().predict(Matrix.of(others)).argMax();
    }

    private static String described(int[] classes, int seed) {
        if (classes.length != OTHERS) return OTHERS + " classes ≠ " + classes.length;
        if (Arrays.stream(classes).distinct().count() == 1) return "1 class for all";
        int[] actual = digits(seed).rows(TRAINED_ON, TRAINED_ON + OTHERS).labels();
        int right = 0;
        for (int n = 0; n < OTHERS; n++) right += classes[n] == actual[n] ? 1 : 0;
        double accuracy = (double) right / OTHERS;
        return accuracy >= ENOUGH ? "≥ 70 %" : accuracy < MORE_THAN_LUCK ? "< 20 %" : "20 % … 70 %";
    }
}
