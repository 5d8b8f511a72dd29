package dl4jcourse.nn;

/**
 * A function of one number, with its derivative; as a layer it is applied element by element.
 *
 * <pre>{@code
 * new Sigmoid().value(0);         // 0.5
 * new Sigmoid().derivative(0);    // 0.25
 * }</pre>
 */
public interface Activation extends Layer {
    /** f(x). */
    double value(double x);

    /** f′(x). */
    double derivative(double x);

    @Override
    default Forward forward(Matrix x, Mode mode) {
        // y = f(x)
        Matrix y = x.map(this::value);
        // dX = dY ⊙ f′(x)
        return new Forward(y, dY -> new Backward(dY.zip(x, (d, v) -> d * derivative(v))));
    }
}
