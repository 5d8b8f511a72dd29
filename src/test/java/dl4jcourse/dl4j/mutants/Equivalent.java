package dl4jcourse.dl4j.mutants;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/** Mutants that no test can notice, since they compute the same, each with the reason. */
final class Equivalent {
    private static final String LINEAR = "a linear function has the same derivative everywhere";
    private static final String EVEN = "σ′ and tanh′ are even functions";
    private static final String NOTHING = "the layer does nothing, and so does the mutant";
    private static final String ZERO = "the derivative is 0, and 0 spoilt is 0";

    /** The mutants and why. */
    static final Map<String, String> REASONS = Map.ofEntries(
            entry("AvgPool2d: stale input", LINEAR),
            entry("AvgPool2d: wrong mask: inverted", LINEAR),
            entry("Dropout: stale input", "the mask is fixed"),
            entry("Dropout: wrong mask: inverted", "the mask is fixed"),
            entry("Flatten: stale input", NOTHING),
            entry("Flatten: wrong mask: inverted", NOTHING),
            entry("Flatten: wrong mask: all open", NOTHING),
            entry("Identity: stale input", NOTHING),
            entry("Identity: wrong mask: inverted", NOTHING),
            entry("Identity: wrong mask: all open", NOTHING),
            entry("Sigmoid: wrong mask: inverted", EVEN),
            entry("Tanh: wrong mask: inverted", EVEN),
            entry("StepFunction: dX sign", ZERO),
            entry("StepFunction: dX ×2", ZERO),
            entry("StepFunction: dX ×N", ZERO),
            entry("StepFunction: dX ÷N", ZERO),
            entry("StepFunction: dX forgotten", ZERO),
            entry("StepFunction: dX transposed", ZERO),
            entry("StepFunction: dX wrong axis", ZERO),
            entry("StepFunction: stale input", ZERO),
            entry("StepFunction: wrong mask: inverted", ZERO),
            entry("CrossEntropy: wrong mask: targets", "the targets are one-hot: elsewhere the gradient is 0"));

    /** Not equivalent, but nothing that gradients could show, since they are 0: only the output is wrong. */
    static final Set<String> SEEN_IN_THE_OUTPUT_ALONE = Set.of("StepFunction: y sign", "StepFunction: y ×2");

    private Equivalent() {}
}
