package dl4jcourse.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Examples in groups, each in a random order: one group of all, or one for each class.
 *
 * @param groups the rows of each group's examples
 */
record Strata(List<int[]> groups) {
    static Strata whole(Dataset data, Random random) {
        return new Strata(List.of(Order.shuffled(IntStream.range(0, data.size()).toArray(), random)));
    }

    static Strata byClass(Dataset data, Random random) {
        Classes.check("stratified", data);
        int[] labels = data.labels();
        List<int[]> groups = new ArrayList<>();
        for (int k = 0; k < data.y().cols(); k++) {
            int label = k;
            int[] members = IntStream.range(0, labels.length)
                    .filter(n -> labels[n] == label)
                    .toArray();
            groups.add(Order.shuffled(members, random));
        }
        return new Strata(groups);
    }

    /** The rows that lie between these shares of each group, in ascending order. */
    int[] places(double from, double to) {
        return groups.stream()
                .flatMapToInt(
                        group -> IntStream.range(at(from, group), at(to, group)).map(place -> group[place]))
                .sorted()
                .toArray();
    }

    private static int at(double share, int[] group) {
        return (int) Math.round(share * group.length);
    }
}
