package dl4jcourse.nn.perceptron;

import dl4jcourse.nn.Matrix;

/**
 * One neuron with a step: it adds up its weighted inputs and fires when the sum is greater than 0 (McCulloch and Pitts
 * 1943; its learning rule is Rosenblatt's, 1958).
 *
 * <pre>{@code new Perceptron(Matrix.row(0.5, 0.5), -0.7).output(1, 1)    // 1: the gate AND}</pre>
 *
 * @param w weights, [1×in]
 * @param b bias: the greater, the easier it fires
 */
public record Perceptron(Matrix w, double b) {
    /** Checks that the weights are a row. */
    public Perceptron {
        if (w.rows() != 1) {
            throw new IllegalArgumentException("Perceptron: weights [1×in] expected, but got " + w.shape());
        }
    }

    /** a = b + Σ wᵢxᵢ. */
    public double weightedSum(double... x) {
        if (x.length != w.cols()) {
            throw new IllegalArgumentException(
                    "Perceptron: " + w.cols() + " inputs expected to meet w " + w.shape() + ", but got " + x.length);
        }
        // a = b + Σ wᵢxᵢ
        return b + w.mul(Matrix.row(x)).sum();
    }

    /** 0 if a ≤ 0, else 1. */
    public int output(double... x) {
        return weightedSum(x) > 0 ? 1 : 0;
    }

    /**
     * The perceptron after learning from one example: a right answer changes nothing.
     *
     * @param x the inputs
     * @param target 0 or 1
     * @param rate η, how far the weights move
     */
    public Perceptron learn(double[] x, int target, double rate) {
        checkTarget(target);
        double error = target - output(x);
        // w ← w + η (t − y) x;  b ← b + η (t − y)
        return new Perceptron(w.add(Matrix.row(x).mul(rate * error)), b + rate * error);
    }

    /** The perceptron after learning from each row of x in turn, once. */
    public Perceptron epoch(Matrix x, int[] targets, double rate) {
        checkExamples(x, targets);
        Perceptron learned = this;
        double[][] rows = x.toArray();
        for (int i = 0; i < rows.length; i++) {
            learned = learned.learn(rows[i], targets[i], rate);
        }
        return learned;
    }

    /** How many rows of x are answered wrongly. */
    public int mistakes(Matrix x, int[] targets) {
        checkExamples(x, targets);
        double[][] rows = x.toArray();
        int wrong = 0;
        for (int i = 0; i < rows.length; i++) {
            wrong += output(rows[i]) == targets[i] ? 0 : 1;
        }
        return wrong;
    }

    /** Where a = 0 for two inputs: the x₂ that belongs to x₁ on the line between 0 and 1; infinite or NaN if w₂ is 0. */
    public double boundary(double x1) {
        if (w.cols() != 2) {
            throw new IllegalStateException("Perceptron.boundary: two inputs expected, but there are " + w.cols());
        }
        // x₂ = −(b + w₁x₁) / w₂
        return -(b + w.get(0, 0) * x1) / w.get(0, 1);
    }

    private static void checkExamples(Matrix x, int[] targets) {
        if (x.rows() != targets.length) {
            throw new IllegalArgumentException("Perceptron: as many targets as examples expected, but got "
                    + targets.length + " for x " + x.shape());
        }
    }

    private static void checkTarget(int target) {
        if (target != 0 && target != 1) {
            throw new IllegalArgumentException("Perceptron.learn: a target of 0 or 1 expected, but got " + target);
        }
    }
}
