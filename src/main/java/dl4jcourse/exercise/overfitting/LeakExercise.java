package dl4jcourse.exercise.overfitting;

import dl4jcourse.data.Standardizer;
import dl4jcourse.exercise.Draws;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.nn.Matrix;
import java.util.Arrays;

/** A bug hunt: test data standardised by statistics that know the test data. */
final class LeakExercise {
    private LeakExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("8.5", "double[][] standardised(double[][] train, double[][] test)", 20, 12)
                .reference(LeakExercise::byTraining)
                .example(new double[][] {{1, 10}, {3, 30}}, new double[][] {{2, 40}, {5, 20}})
                .more(random -> new Object[] {
                    Draws.table(random, 3 + random.nextInt(4), 2), Draws.table(random, 2 + random.nextInt(3), 2)
                })
                .edge(new double[][] {{1, 10}, {3, 30}}, new double[][] {{1000, 40}})
                .edge(new double[][] {{0, 1}, {2, 3}, {4, 8}}, new double[][] {{0, 1}, {2, 3}, {4, 9}})
                .mistake("leak", LeakExercise::byBoth)
                .mistake("test-by-itself", (double[][] train, double[][] test) -> byTraining(test, test))
                .mistake("training-returned", (double[][] train, double[][] test) -> byTraining(train, train))
                .mistake("not-centred", LeakExercise::notCentred)
                .mistake("not-divided", LeakExercise::notDivided)
                .mistake("divided-by-variance", LeakExercise::byVariance)
                .mistake("unbiased", LeakExercise::unbiased)
                .planted("leak")
                .build();
    }

    private static double[][] byTraining(double[][] train, double[][] test) {
        return Standardizer.fit(Matrix.of(train)).transform(Matrix.of(test)).toArray();
    }

    private static double[][] byBoth(double[][] train, double[][] test) {
        double[][] all = Arrays.copyOf(train, train.length + test.length);
        System.arraycopy(test, 0, all, train.length, test.length);
        return byTraining(all, test);
    }

    private static double[][] notCentred(double[][] train, double[][] test) {
        Matrix deviation = Standardizer.fit(Matrix.of(train)).deviation();
        return new Standardizer(deviation.mul(0), deviation)
                .transform(Matrix.of(test))
                .toArray();
    }

    private static double[][] notDivided(double[][] train, double[][] test) {
        Matrix mean = Standardizer.fit(Matrix.of(train)).mean();
        return Matrix.of(test).addRowVector(mean.mul(-1)).toArray();
    }

    private static double[][] byVariance(double[][] train, double[][] test) {
        Standardizer scale = Standardizer.fit(Matrix.of(train));
        Matrix variance = scale.deviation().mul(scale.deviation());
        return new Standardizer(scale.mean(), variance)
                .transform(Matrix.of(test))
                .toArray();
    }

    private static double[][] unbiased(double[][] train, double[][] test) {
        double scale = Math.sqrt((train.length - 1.0) / train.length);
        return Matrix.of(byTraining(train, test)).mul(scale).toArray();
    }
}
