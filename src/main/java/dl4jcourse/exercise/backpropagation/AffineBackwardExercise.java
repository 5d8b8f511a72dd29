package dl4jcourse.exercise.backpropagation;

import dl4jcourse.exercise.Draws;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.nn.Backward;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Mode;
import dl4jcourse.nn.layer.Linear;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/** The way back through an affine layer: the gradients of its input and of its parameters. */
final class AffineBackwardExercise {
    private static final Matrix TABLE = Matrix.of(new double[][] {{0.1, 0.2}, {0.4, 0.5}, {0.7, 0.8}});

    private AffineBackwardExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("5.3", "Map<String, Matrix> affineBackward(Matrix X, Matrix W, Matrix dZ)", 20, 10)
                .reference((Matrix x, Matrix w, Matrix dZ) -> right(x, w, dZ))
                .example(Matrix.row(0.2, 0.8), TABLE, Matrix.row(1, 0, 0))
                .example(Matrix.of(new double[][] {{1, 2}, {3, 4}}), TABLE, Matrix.of(new double[][] {
                    {1, 0, 2}, {0, 1, 3}
                }))
                .more(AffineBackwardExercise::draw)
                .edge(Matrix.row(3), Matrix.row(2), Matrix.row(-1))
                .mistake("transposed", (Matrix x, Matrix w, Matrix dZ) -> with("dW", x, w, dZ, Matrix::transpose))
                .mistake("forgot-batch", (Matrix x, Matrix w, Matrix dZ) -> with("db", x, w, dZ, db -> dZ))
                .mistake("wrong-axis", (Matrix x, Matrix w, Matrix dZ) -> with("db", x, w, dZ, db -> dZ.sum(1)))
                .mistake(
                        "mean-instead-of-sum",
                        (Matrix x, Matrix w, Matrix dZ) -> with("db", x, w, dZ, db -> db.div(dZ.rows())))
                .mistake("divided-twice", (Matrix x, Matrix w, Matrix dZ) -> parametersDivided(x, w, dZ))
                .mistake("forgot-weights", (Matrix x, Matrix w, Matrix dZ) -> with("dX", x, w, dZ, dX -> dZ))
                .build();
    }

    private static Object[] draw(Random random) {
        int n = 2 + random.nextInt(3);
        int in = 2 + random.nextInt(3);
        int out = 2 + random.nextInt(3);
        return new Object[] {
            Matrix.of(Draws.table(random, n, in)),
            Matrix.of(Draws.table(random, out, in)),
            Matrix.of(Draws.table(random, n, out))
        };
    }

    private static Map<String, Matrix> right(Matrix x, Matrix w, Matrix dZ) {
        Linear layer = new Linear(w, Matrix.zeros(1, w.rows()));
        Backward back = layer.forward(x, Mode.EVALUATE).backward().apply(dZ);
        return new HashMap<>(Map.of(
                "dX",
                back.dX(),
                "dW",
                back.dParams().get("W"),
                "db",
                back.dParams().get("b")));
    }

    private static Map<String, Matrix> with(String key, Matrix x, Matrix w, Matrix dZ, UnaryOperator<Matrix> instead) {
        Map<String, Matrix> gradients = right(x, w, dZ);
        gradients.computeIfPresent(key, (k, matrix) -> instead.apply(matrix));
        return gradients;
    }

    private static Map<String, Matrix> parametersDivided(Matrix x, Matrix w, Matrix dZ) {
        Map<String, Matrix> gradients = right(x, w, dZ);
        gradients.replaceAll((key, matrix) -> key.equals("dX") ? matrix : matrix.div(x.rows()));
        return gradients;
    }
}
