package dl4jcourse.nn.layer;

import dl4jcourse.nn.Backward;
import dl4jcourse.nn.Forward;
import dl4jcourse.nn.Layer;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Mode;
import java.util.Optional;
import java.util.Random;

/**
 * Inverted dropout (Srivastava and others, 2014): in training each input is set to 0 with probability {@code drop}, and
 * the others grow by 1 / (1 − drop), so that the mean stays; in evaluation nothing happens.
 *
 * <p>{@code drop} is the probability to DROP, as PyTorch's {@code nn.Dropout(p)}; DL4J's {@code dropOut(p)} is the
 * probability to KEEP.
 *
 * @param drop the probability that an input is dropped, at least 0 and less than 1
 * @param mask a fixed mask instead of a random one, 1 for what stays and 0 for what is dropped: [1×in] or [batch×in]
 */
public record Dropout(double drop, Optional<Matrix> mask) implements Layer {
    /** Checks the probability. */
    public Dropout {
        if (!(drop >= 0 && drop < 1)) {
            throw new IllegalArgumentException(
                    "Dropout: the probability to drop must be at least 0 and less than 1, but got " + drop);
        }
    }

    /** Drops with this probability, by the mode's random numbers. */
    public Dropout(double drop) {
        this(drop, Optional.empty());
    }

    /** Drops where the mask is 0, in every training pass; the rest is scaled as for {@code drop}. */
    public static Dropout fixed(double drop, Matrix mask) {
        return new Dropout(drop, Optional.of(mask));
    }

    @Override
    public Forward forward(Matrix x, Mode mode) {
        if (!(mode instanceof Mode.Train train)) {
            return new Forward(x, Backward::new);
        }
        // m = 1 / (1 − drop) where an input stays, 0 where it is dropped
        Matrix m = mask.map(fixed -> fitted(fixed, x))
                .orElseGet(() -> drawn(x, train.random()))
                .div(1 - drop);
        // y = x ⊙ m;  dX = dY ⊙ m
        return new Forward(x.mul(m), dY -> new Backward(dY.mul(m)));
    }

    private Matrix drawn(Matrix x, Random random) {
        return Matrix.rand(x.rows(), x.cols(), random).map(u -> u >= drop ? 1 : 0);
    }

    private static Matrix fitted(Matrix mask, Matrix x) {
        if (mask.cols() != x.cols() || (mask.rows() != 1 && mask.rows() != x.rows())) {
            throw new IllegalArgumentException("Dropout: x must be [" + (mask.rows() == 1 ? "batch" : mask.rows()) + "×"
                    + mask.cols() + "] to meet the mask " + mask.shape() + ", but got " + x.shape());
        }
        return mask.rows() == x.rows() ? mask : Matrix.ones(x.rows(), 1).mmul(mask);
    }

    @Override
    public String toString() {
        return "Dropout(" + drop + ")";
    }
}
