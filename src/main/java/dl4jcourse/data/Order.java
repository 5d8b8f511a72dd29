package dl4jcourse.data;

import java.util.Random;

/** Random orders. */
final class Order {
    private Order() {}

    /** The same numbers in a random order, in place (Fisher–Yates). */
    static int[] shuffled(int[] numbers, Random random) {
        for (int i = numbers.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = numbers[i];
            numbers[i] = numbers[j];
            numbers[j] = swapped;
        }
        return numbers;
    }
}
