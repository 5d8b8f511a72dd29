package dl4jcourse.exercise.tensor;

import dl4jcourse.exercise.Draws;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.nn.Matrix;

/** Each row of a table with each row of another: a matrix product with a transposed factor. */
final class RowProductsExercise {
    private RowProductsExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("0.3", "Matrix rowProducts(Matrix a, Matrix b)", 20, 8)
                .reference((Matrix a, Matrix b) -> a.mmul(b.transpose()))
                .example(Matrix.of(new double[][] {{1, 2}, {3, 4}}), Matrix.of(new double[][] {{0, 1}, {2, 0}}))
                .example(Matrix.of(new double[][] {{0, 0.1, 0.2}, {1, 1.1, 1.2}}), Matrix.of(new double[][] {
                    {1, 0, 0}, {1, 2, 3}
                }))
                .more(random -> {
                    int n = 2 + random.nextInt(3);
                    int features = 2 + random.nextInt(3);
                    return new Object[] {
                        Matrix.of(Draws.table(random, n, features)),
                        Matrix.of(Draws.table(random, 2 + random.nextInt(3), features))
                    };
                })
                .edge(Matrix.row(1, -2, 3), Matrix.row(2, 1, 1))
                .mistake("element-wise", (Matrix a, Matrix b) -> a.mul(b))
                .mistake("not-transposed", (Matrix a, Matrix b) -> a.mmul(b))
                .mistake(
                        "columns-with-columns",
                        (Matrix a, Matrix b) -> a.transpose().mmul(b))
                .mistake("same-rows-only", (Matrix a, Matrix b) -> a.mul(b).sum(1))
                .build();
    }
}
