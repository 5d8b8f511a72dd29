package dl4jcourse.exercise;

import dl4jcourse.nn.Matrix;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.DoubleStream;

/** Marks that mistakes leave in wrong results, whatever the exercise: a factor, a sign, a transposed table, NaN. */
record ValueMarks(List<Observation> wrong, double tolerance) {
    /** What is left of a double in a float, and some sums of such. */
    private static final double IMPRECISE = 1e-6;

    Optional<Diagnosis> find() {
        if (wrong.isEmpty()) return Optional.empty();
        if (all((expected, got) -> !got.isFinite() && expected.isFinite())) return mark("not-finite");
        if (all((expected, got) -> got.times(-1).equals(expected, tolerance))) return mark("sign");
        if (wrong.stream().allMatch(this::isTransposed)) return mark("transposed");
        if (wrong.stream().allMatch(ValueMarks::hasOtherKeys)) return mark("keys");
        if (all((expected, got) -> got.equals(expected, IMPRECISE))) return mark("imprecise");
        if (!all((expected, got) -> got.shape().equals(expected.shape()))) {
            return all((expected, got) -> expected.isNumbers()) ? mark("shape") : Optional.empty();
        }
        return byRows().or(this::truncated).or(this::byFactor);
    }

    private static boolean hasOtherKeys(Observation one) {
        return one.expected() instanceof Map<?, ?> expected
                && one.got() instanceof Map<?, ?> got
                && !expected.keySet().equals(got.keySet());
    }

    private boolean isTransposed(Observation one) {
        Object expected = one.expected() instanceof Matrix matrix ? matrix.toArray() : one.expected();
        return expected instanceof double[][] rows
                && rows.length > 0
                && rows[0].length > 0
                && Flat.of(Matrix.of(rows).transpose().toArray()).equals(Flat.of(one.got()), tolerance);
    }

    /** N times or 1/N times too large, N the rows of the first argument, which differ between the calls. */
    private Optional<Diagnosis> byRows() {
        if (wrong.stream().mapToInt(ValueMarks::rows).distinct().count() < 2) return Optional.empty();
        if (allScaledByRows(1)) return mark("times-n");
        return allScaledByRows(-1) ? mark("divided-by-n") : Optional.empty();
    }

    private boolean allScaledByRows(int power) {
        return wrong.stream().allMatch(one -> {
            Flat scaled = Flat.of(one.expected()).times(Math.pow(rows(one), power));
            return Flat.of(one.got()).equals(scaled, tolerance);
        });
    }

    private static int rows(Observation one) {
        Object first = one.arguments().length == 0 ? "" : one.arguments()[0];
        if (first instanceof double[] vector) return vector.length;
        if (first instanceof double[][] table) return table.length;
        return first instanceof Matrix matrix ? matrix.rows() : 1;
    }

    /** A single number is always some multiple of what was expected: that would tell nothing. */
    private Optional<Diagnosis> byFactor() {
        long numbers = wrong.stream()
                .flatMapToDouble(one -> DoubleStream.of(Flat.of(one.expected()).numbers()))
                .filter(number -> number != 0)
                .count();
        if (numbers < 2) return Optional.empty();
        double factor =
                factor(Flat.of(wrong.get(0).expected()), Flat.of(wrong.get(0).got()));
        return Double.isFinite(factor)
                        && factor != 0
                        && all((expected, got) -> got.equals(expected.times(factor), tolerance))
                ? Optional.of(Diagnosis.of("factor", Values.text(factor)))
                : Optional.empty();
    }

    private static double factor(Flat expected, Flat got) {
        for (int i = 0; i < expected.numbers().length; i++) {
            if (expected.numbers()[i] != 0) return got.numbers()[i] / expected.numbers()[i];
        }
        return Double.NaN;
    }

    /** Cut to whole numbers, as the division of two ints does. */
    private Optional<Diagnosis> truncated() {
        return all(ValueMarks::isTruncated) ? mark("integer-division") : Optional.empty();
    }

    private static boolean isTruncated(Flat expected, Flat got) {
        for (int i = 0; i < got.numbers().length; i++) {
            if (got.numbers()[i] != (long) expected.numbers()[i]) return false;
        }
        return got.numbers().length > 0;
    }

    private boolean all(BiPredicate<Flat, Flat> mark) {
        return wrong.stream().allMatch(one -> mark.test(Flat.of(one.expected()), Flat.of(one.got())));
    }

    private static Optional<Diagnosis> mark(String name) {
        return Optional.of(Diagnosis.of(name));
    }
}
