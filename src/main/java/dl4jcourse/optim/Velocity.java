package dl4jcourse.optim;

/** What the velocity of {@link Momentum} and {@link Nesterov} sums up. It matters only when the learning rate changes. */
public enum Velocity {
    /** Past steps, each with the learning rate of its time: the book and DL4J. */
    OF_STEPS,
    /** Past gradients, all multiplied by the learning rate of now: PyTorch. */
    OF_GRADIENTS
}
