package dl4jcourse.data;

import static dl4jcourse.data.Stroke.curve;
import static dl4jcourse.data.Stroke.line;

import java.util.List;

/**
 * How people write the digits: a few ways for each, drawn for this course. The look-alikes are on purpose: a 4 open at
 * the top and a 9, a 3 with long hooks and an 8, a 1 with a long flag and a 7.
 */
final class DigitStrokes {
    private static final Stroke BIG_RING = curve(50, 0, 14, 14, 0, 50, 14, 86, 50, 100, 86, 86, 100, 50, 86, 14, 50, 0);

    /** {@code WAYS.get(digit)} are the ways to write it, each a list of strokes. */
    static final List<List<List<Stroke>>> WAYS = List.of(
            List.of(List.of(BIG_RING), List.of(curve(60, 4, 20, 10, 6, 52, 24, 94, 62, 96, 90, 60, 84, 16, 44, 2))),
            List.of(
                    List.of(line(50, 0, 50, 100)),
                    List.of(line(22, 24, 54, 0, 52, 100)),
                    List.of(line(16, 26, 57, 0, 51, 100)),
                    List.of(line(24, 22, 52, 0, 52, 100), line(20, 100, 84, 100))),
            List.of(
                    List.of(curve(6, 24, 26, 3, 62, 0, 90, 20, 78, 48, 40, 76, 2, 100), line(2, 100, 98, 97)),
                    List.of(curve(10, 18, 50, 0, 88, 22, 66, 60, 14, 96, 8, 80, 44, 86, 96, 98))),
            List.of(
                    List.of(curve(6, 12, 46, 0, 88, 20, 74, 42, 40, 49), curve(40, 49, 84, 58, 92, 82, 50, 100, 2, 88)),
                    List.of(
                            curve(14, 34, 18, 8, 52, 0, 86, 22, 68, 42, 40, 48),
                            curve(40, 48, 84, 58, 90, 84, 52, 100, 14, 90, 12, 68)),
                    List.of(line(8, 2, 88, 2, 44, 42), curve(44, 42, 86, 54, 90, 84, 48, 100, 2, 88))),
            List.of(
                    List.of(line(32, 0, 6, 60, 98, 60), line(72, 28, 68, 100)),
                    List.of(line(66, 0, 2, 66, 100, 66), line(66, 0, 66, 100)),
                    List.of(curve(28, 2, 10, 32, 32, 50, 84, 46), line(86, 2, 80, 100))),
            List.of(
                    List.of(line(86, 0, 20, 2, 14, 42), curve(14, 42, 50, 36, 92, 60, 76, 94, 36, 100, 0, 88)),
                    List.of(curve(22, 4, 12, 42, 54, 40, 88, 66, 66, 98, 4, 94), line(22, 4, 92, 0))),
            List.of(
                    List.of(curve(76, 0, 30, 25, 5, 65, 25, 97, 66, 98, 90, 76, 66, 53, 26, 58, 8, 76)),
                    List.of(curve(50, 0, 18, 34, 8, 74, 40, 100, 84, 86, 76, 58, 40, 54, 12, 72))),
            List.of(
                    List.of(line(2, 5, 95, 3, 40, 100)),
                    List.of(line(4, 6, 92, 2, 42, 100), line(30, 50, 86, 48)),
                    List.of(line(4, 12, 80, 3, 44, 100)),
                    List.of(line(4, 24, 8, 4, 94, 4), curve(94, 4, 60, 50, 48, 100))),
            List.of(
                    List.of(curve(50, 48, 12, 24, 50, 0, 88, 24, 50, 48, 8, 76, 50, 100, 92, 76, 50, 48)),
                    List.of(curve(86, 14, 48, 0, 14, 22, 50, 48, 88, 78, 50, 100, 10, 80, 46, 52, 84, 24, 86, 14))),
            List.of(
                    List.of(curve(86, 16, 50, 0, 12, 20, 22, 46, 60, 48, 86, 18), line(88, 12, 80, 100)),
                    List.of(curve(86, 20, 48, 0, 12, 24, 34, 50, 76, 40, 88, 14, 86, 60, 62, 94, 24, 98)),
                    List.of(curve(76, 4, 34, 2, 10, 32, 34, 50, 84, 44), line(86, 4, 78, 100))));

    private DigitStrokes() {}
}
