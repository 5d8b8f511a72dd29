package dl4jcourse.dl4j.mutants;

import dl4jcourse.nn.Matrix;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Ways to spoil a gradient. */
final class Spoil {
    private Spoil() {}

    /** The mistakes by name, for a batch of n. */
    static Map<String, UnaryOperator<Matrix>> gradient(int n) {
        Map<String, UnaryOperator<Matrix>> mistakes = new LinkedHashMap<>();
        mistakes.put("sign", g -> g.mul(-1));
        mistakes.put("×2", g -> g.mul(2));
        mistakes.put("×N", g -> g.mul(n));
        mistakes.put("÷N", g -> g.div(n));
        mistakes.put("forgotten", g -> g.mul(0));
        mistakes.put("transposed", Spoil::transposed);
        mistakes.put("wrong axis", Spoil::wrongAxis);
        return mistakes;
    }

    /** Turned around; a matrix keeps its shape and is filled by columns instead of rows. */
    private static Matrix transposed(Matrix g) {
        if (g.rows() == 1 || g.cols() == 1 || g.rows() == g.cols()) {
            return g.transpose();
        }
        double[] values = g.transpose().toFlatArray();
        return Matrix.of(g.rows(), g.cols(), (i, j) -> values[i * g.cols() + j]);
    }

    /** A matrix is averaged over its rows, a row over its columns, and the mean stands everywhere. */
    private static Matrix wrongAxis(Matrix g) {
        return g.rows() == 1
                ? g.map(v -> g.sum() / g.cols())
                : Matrix.ones(g.rows(), 1).mmul(g.sum(0)).div(g.rows());
    }

    /** Each row takes the place of the next: another batch of the same shape. */
    static Matrix other(Matrix x) {
        return Matrix.of(x.rows(), x.cols(), (i, j) -> 0.5 * x.get((i + 1) % x.rows(), j) - 0.1);
    }
}
