package dl4jcourse.nn;

import java.util.List;

/** Checks that the shapes of an operation fit; the messages name both. */
final class Shapes {
    private Shapes() {}

    static int size(int size) {
        if (size < 0) {
            throw new IllegalArgumentException("a matrix cannot have " + size + " rows or columns");
        }
        return size;
    }

    static void equal(String verb, Matrix a, Matrix b) {
        if (!a.sameShape(b)) {
            throw new IllegalArgumentException(
                    verb + ": both shapes must be equal, but got " + a.shape() + " and " + b.shape());
        }
    }

    static void product(Matrix a, Matrix b) {
        if (a.cols() != b.rows()) {
            throw new IllegalArgumentException("mmul: " + a.shape() + " times " + b.shape() + ", but " + a.cols()
                    + " columns meet " + b.rows() + " rows");
        }
    }

    static void productTransposed(Matrix a, Matrix b) {
        if (a.cols() != b.cols()) {
            throw new IllegalArgumentException("mmulTransposed: " + a.shape() + " times the transpose of " + b.shape()
                    + ", but " + a.cols() + " columns meet " + b.cols() + " columns");
        }
    }

    static void stacked(List<Matrix> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("vstack: at least one matrix expected, but got none");
        }
        for (Matrix part : parts) {
            if (part.cols() != parts.get(0).cols()) {
                throw new IllegalArgumentException("vstack: all must have as many columns as the first, but got "
                        + parts.get(0).shape() + " and " + part.shape());
            }
        }
    }

    static void row(String verb, Matrix a, Matrix b) {
        if (b.rows() != 1 || b.cols() != a.cols()) {
            throw new IllegalArgumentException(
                    verb + ": " + a.shape() + " needs a row [1×" + a.cols() + "], but got " + b.shape());
        }
    }

    static void column(String verb, Matrix a, Matrix b) {
        if (b.cols() != 1 || b.rows() != a.rows()) {
            throw new IllegalArgumentException(
                    verb + ": " + a.shape() + " needs a column [" + a.rows() + "×1], but got " + b.shape());
        }
    }
}
