package dl4jcourse.nn;

/** Picks parts of a matrix, with messages for what lies outside. */
final class Slices {
    private Slices() {}

    static int start(int from, int to, int size, String what) {
        if (from < 0 || to < from || to > size) {
            throw new IndexOutOfBoundsException(
                    what + "(" + from + ", " + to + "): the matrix has " + what + " 0 to " + size + " (exclusive)");
        }
        return from;
    }

    /** Throws unless each index is that of a row. */
    static void check(int[] index, int rows) {
        for (int i : index) {
            if (i < 0 || i >= rows) {
                throw new IndexOutOfBoundsException("select: rows 0 to " + (rows - 1) + " expected, but got " + i);
            }
        }
    }

    static int argMax(double[] row) {
        int best = 0;
        for (int j = 1; j < row.length; j++) {
            if (row[j] > row[best]) {
                best = j;
            }
        }
        return best;
    }
}
