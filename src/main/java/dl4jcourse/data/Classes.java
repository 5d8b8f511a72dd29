package dl4jcourse.data;

/** Targets that are classes. */
final class Classes {
    private Classes() {}

    /** Throws unless every target is a one-hot row, of two columns or more. */
    static void check(String where, Dataset data) {
        int[] labels = data.labels();
        for (int n = 0; n < labels.length; n++) {
            for (int k = 0; k < data.y().cols(); k++) {
                if (data.y().cols() < 2 || data.y().get(n, k) != (labels[n] == k ? 1 : 0)) {
                    throw new IllegalArgumentException(where + ": classes expected, that is targets of one-hot rows, "
                            + "but that of example " + n + " is "
                            + data.y().rows(n, n + 1));
                }
            }
        }
    }
}
