package dl4jcourse.exercise;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Predict, then run: what the learner expected beside what came out.
 *
 * <pre>{@code
 * Object updates = "?";                            // a cell: the learner writes 937 or 938
 * Prediction.compare(updates, batches.count())     // the next cell
 * }</pre>
 *
 * @param predicted as written by the learner, a number or a word; {@code "?"} is not a prediction yet
 * @param actual what the program computed
 * @param outcome how well they agree
 */
public record Prediction(@Nullable Object predicted, Object actual, Outcome outcome) {
    /** How well a prediction agrees with the result. */
    public enum Outcome {
        /** A whole number or a word that is the same; another number within half a per cent. */
        RIGHT,
        /** A number within ten per cent. */
        CLOSE,
        OFF,
        /** Nothing is written yet. */
        MISSING,
        /** Words where the result is a number. */
        UNREADABLE
    }

    private static final double RIGHT_WITHIN = 0.005;
    private static final double CLOSE_WITHIN = 0.1;

    /** Compares numbers, words, truth values and anything else that prints. */
    public static Prediction compare(@Nullable Object predicted, Object actual) {
        return new Prediction(predicted, actual, outcome(predicted, actual));
    }

    private static Outcome outcome(@Nullable Object predicted, Object actual) {
        String written = text(predicted).strip();
        if (written.isEmpty() || written.equals("?") || written.equals("null")) {
            return Outcome.MISSING;
        }
        if (actual instanceof Number number) {
            return outcome(written, number);
        }
        return written.equalsIgnoreCase(text(actual).strip()) ? Outcome.RIGHT : Outcome.OFF;
    }

    private static Outcome outcome(String written, Number actual) {
        try {
            double error = Math.abs(Double.parseDouble(written) - actual.doubleValue());
            double size = Math.abs(actual.doubleValue());
            boolean whole = actual instanceof Integer || actual instanceof Long;
            if (error <= (whole ? 0 : RIGHT_WITHIN * size)) {
                return Outcome.RIGHT;
            }
            return error <= CLOSE_WITHIN * size ? Outcome.CLOSE : Outcome.OFF;
        } catch (NumberFormatException words) {
            return Outcome.UNREADABLE;
        }
    }

    private static String text(@Nullable Object value) {
        String inBrackets = Arrays.deepToString(new Object[] {value});
        return value == null ? "" : inBrackets.substring(1, inBrackets.length() - 1);
    }

    /** The prediction as text; empty if there is none. */
    public String predictedText() {
        return outcome == Outcome.MISSING ? "" : text(predicted);
    }

    /** The result as text. */
    public String actualText() {
        return text(actual);
    }

    @Override
    public String toString() {
        String result = "result " + actualText();
        return switch (outcome) {
            case RIGHT -> "predicted " + predictedText() + ", " + result + ": right";
            case CLOSE -> "predicted " + predictedText() + ", " + result + ": close";
            case OFF -> "predicted " + predictedText() + ", " + result + ": off";
            case MISSING -> result + "; no prediction written yet";
            case UNREADABLE -> result + "; a number expected as prediction, but got " + predictedText();
        };
    }
}
