package dl4jcourse.dl4j.mutants;

import dl4jcourse.nn.Loss;
import dl4jcourse.nn.Matrix;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.ToDoubleBiFunction;

/** All mutants of a loss, made by wrapping it. */
final class LossMutants {
    /** A loss of any two functions. */
    private record Mutant(ToDoubleBiFunction<Matrix, Matrix> f, BinaryOperator<Matrix> df) implements Loss {
        @Override
        public double value(Matrix yHat, Matrix y) {
            return f.applyAsDouble(yHat, y);
        }

        @Override
        public Matrix gradient(Matrix yHat, Matrix y) {
            return df.apply(yHat, y);
        }
    }

    private LossMutants() {}

    /** The mutants by name, such as {@code CrossEntropy: value ×2}. */
    static Map<String, Loss> of(LossSamples.Sample sample) {
        Loss right = sample.loss();
        int n = sample.y().rows();
        Map<String, Loss> mutants = new LinkedHashMap<>();
        String name = sample.name() + ": ";
        Spoil.gradient(n)
                .forEach((mistake, spoil) -> mutants.put(
                        name + "gradient " + mistake,
                        new Mutant(right::value, (yHat, y) -> spoil.apply(right.gradient(yHat, y)))));
        mutants.put(name + "value sign", value(right, -1));
        mutants.put(name + "value ×2", value(right, 2));
        mutants.put(name + "value no 1/N", value(right, n));
        // divided by the number of outputs instead of examples
        double wrongDivisor = n / (double) sample.y().cols();
        mutants.put(name + "value wrong axis", value(right, wrongDivisor));
        mutants.put(
                name + "gradient wrong divisor",
                new Mutant(right::value, (yHat, y) -> right.gradient(yHat, y).mul(wrongDivisor)));
        mutants.put(
                name + "stale prediction",
                new Mutant(
                        right::value,
                        (yHat, y) -> right.gradient(
                                Matrix.of(yHat.rows(), yHat.cols(), (i, j) -> yHat.get((i + 1) % yHat.rows(), j)), y)));
        mutants.put(
                name + "wrong mask: targets",
                new Mutant(right::value, (yHat, y) -> right.gradient(yHat, y).mul(y)));
        return mutants;
    }

    private static Loss value(Loss right, double factor) {
        return new Mutant((yHat, y) -> factor * right.value(yHat, y), right::gradient);
    }
}
