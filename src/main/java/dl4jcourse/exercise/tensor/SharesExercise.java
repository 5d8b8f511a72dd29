package dl4jcourse.exercise.tensor;

import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.nn.Matrix;
import java.util.Random;

/** Counts as shares of their row: a division of whole numbers that must not be one. */
final class SharesExercise {
    private SharesExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("0.4", "double[][] shares(int[][] counts)", 20, 8)
                .reference((int[][] counts) -> byRow(counts, 1))
                .example((Object) new int[][] {{1, 3}, {2, 2}})
                .more(random -> new Object[] {counts(random, 2 + random.nextInt(3), 2 + random.nextInt(3))})
                .edge((Object) new int[][] {{5}})
                .edge((Object) new int[][] {{0, 2_000_000_000, 2_000_000_000}})
                .mistake("integer-division", SharesExercise::truncated)
                .mistake("wrong-axis", SharesExercise::byColumn)
                .mistake(
                        "share-of-all",
                        (int[][] counts) -> of(counts).div(of(counts).sum()).toArray())
                .mistake("percent", (int[][] counts) -> byRow(counts, 100))
                .mistake("overflow", (int[][] counts) -> byIntSum(counts))
                .build();
    }

    private static int[][] counts(Random random, int rows, int cols) {
        int[][] counts = new int[rows][];
        for (int i = 0; i < rows; i++) counts[i] = random.ints(cols, 1, 20).toArray();
        return counts;
    }

    private static Matrix of(int[][] counts) {
        return Matrix.of(counts.length, counts[0].length, (i, j) -> counts[i][j]);
    }

    private static double[][] byRow(int[][] counts, double whole) {
        return of(counts)
                .mulColumnVector(of(counts).sum(1).map(sum -> whole / sum))
                .toArray();
    }

    private static double[][] byColumn(int[][] counts) {
        Matrix turned = of(counts).transpose();
        return turned.mulColumnVector(turned.sum(1).map(sum -> 1 / sum))
                .transpose()
                .toArray();
    }

    private static double[][] truncated(int[][] counts) {
        return Matrix.of(byIntSum(counts)).map(share -> (int) share).toArray();
    }

    private static double[][] byIntSum(int[][] counts) {
        Matrix sums = of(counts).sum(1).map(sum -> (int) (long) sum);
        return of(counts).mulColumnVector(sums.map(sum -> 1 / sum)).toArray();
    }
}
