package dl4jcourse.train;

import dl4jcourse.nn.Matrix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An example taken for another class.
 *
 * @param example its row
 * @param actual its class
 * @param predicted the class it was taken for
 * @param probability how sure the network was of that
 */
public record Mistake(int example, int actual, int predicted, double probability) {
    /** The {@code n} mistakes made with the greatest probability, the surest first. */
    public static List<Mistake> worst(Matrix probabilities, int[] labels, int n) {
        int[] predicted = probabilities.argMax();
        List<Mistake> mistakes = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            if (predicted[i] != labels[i]) {
                mistakes.add(new Mistake(i, labels[i], predicted[i], probabilities.get(i, predicted[i])));
            }
        }
        mistakes.sort(Comparator.comparingDouble(Mistake::probability).reversed());
        return List.copyOf(mistakes.subList(0, Math.min(n, mistakes.size())));
    }
}
