package dl4jcourse.nn;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Shares the parts of a large loop among the processor's cores. What is added up within a part is the same for any number of
 * cores, and each part writes numbers of its own, so the bits do not depend on who computes them, or when.
 */
public final class Cores {
    /** Multiplications worth sharing while a training keeps the other threads awake: some 20 µs of work. */
    private static final long LARGE = 1 << 18;

    private Cores() {}

    /** How many parts can run at the same time, each with an array of its own: 1 if all together are short. */
    static int workers(int parts, long operations) {
        return operations < LARGE ? 1 : Math.min(parts, Runtime.getRuntime().availableProcessors());
    }

    /**
     * Runs the parts 0 … parts − 1, on several cores if they are long.
     *
     * @param operations how many multiplications, or copies of numbers, all parts together take, roughly
     * @param part may run at the same time as others; writes what no other part reads or writes
     */
    public static void each(int parts, long operations, IntConsumer part) {
        if (operations < LARGE) {
            for (int i = 0; i < parts; i++) {
                part.accept(i);
            }
        } else {
            IntStream.range(0, parts).parallel().forEach(part);
        }
    }
}
