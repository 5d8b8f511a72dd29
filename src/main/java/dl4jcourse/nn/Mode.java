package dl4jcourse.nn;

import java.util.Random;

/** What a forward pass is for. Layers such as dropout and batch normalisation act differently in the two. */
public sealed interface Mode {
    /** Prediction: no randomness, statistics are fixed. */
    Mode EVALUATE = new Evaluate();

    /** Learning, with the source of the layers' random numbers. */
    static Mode train(Random random) {
        return new Train(random);
    }

    /** See {@link #train}. */
    record Train(Random random) implements Mode {}

    /** See {@link #EVALUATE}. */
    record Evaluate() implements Mode {}
}
