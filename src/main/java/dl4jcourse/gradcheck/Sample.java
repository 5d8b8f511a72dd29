package dl4jcourse.gradcheck;

import java.util.Random;
import java.util.stream.IntStream;

/** Chooses some of many entries. */
final class Sample {
    private Sample() {}

    /** All numbers from 0 to {@code size} (exclusive), or {@code most} of them, in rising order. */
    static int[] of(int size, int most, long seed) {
        if (size <= most) {
            return IntStream.range(0, size).toArray();
        }
        return new Random(seed).ints(0, size).distinct().limit(most).sorted().toArray();
    }
}
