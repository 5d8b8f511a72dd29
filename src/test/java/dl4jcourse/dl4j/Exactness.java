package dl4jcourse.dl4j;

import dl4jcourse.nn.Layer;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.layer.BatchNorm;
import dl4jcourse.nn.layer.Conv2d;
import dl4jcourse.nn.layer.LeakyRelu;
import java.util.function.Predicate;

/**
 * How closely DL4J, in double precision, can follow a hand-written network: the relative difference of an array of
 * gradients to expect at most. The exceptions are listed here and nowhere else.
 */
public enum Exactness {
    /** α goes through a float: {@code LeakyRelu(0.01)} computes with 0.009999999776. A power of two is exact. */
    LEAKY_RELU_SLOPE(1e-7, layer -> layer instanceof LeakyRelu leaky && leaky.alpha() != (float) leaky.alpha()),
    /** Differences of nearly equal numbers, scaled up by 1/√variance. */
    BATCH_NORM(1e-10, layer -> layer instanceof BatchNorm),
    /** Sums of thousands of products, in another order. */
    CONVOLUTION(1e-10, layer -> layer instanceof Conv2d),
    /** Everything else. */
    EXACT(1e-12, layer -> true);

    private final double tolerance;
    private final Predicate<Layer> applies;

    Exactness(double tolerance, Predicate<Layer> applies) {
        this.tolerance = tolerance;
        this.applies = applies;
    }

    /** The greatest relative difference to expect. */
    public double tolerance() {
        return tolerance;
    }

    /** The first of these that applies to a layer of the network. */
    public static Exactness of(Sequential net) {
        for (Exactness exactness : values()) {
            if (net.layers().stream().anyMatch(exactness.applies)) {
                return exactness;
            }
        }
        return EXACT;
    }
}
