package dl4jcourse.nn;

import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;

/**
 * An immutable matrix of doubles. Rows are examples, columns are features.
 *
 * <p>The verbs are ND4J's ({@code mmul}, {@code addRowVector}, {@code sum(0)}), so that a formula reads alike in both.
 * No operation changes a matrix. An operation on shapes that do not fit throws {@link IllegalArgumentException}
 * and names both shapes.
 *
 * <pre>{@code
 * Matrix x = Matrix.of(new double[][] {{1, 2}, {3, 4}});
 * x.mmul(Matrix.ones(2, 1));    // 2×1: 3, 7
 * x.mmul(Matrix.ones(3, 1));    // throws: mmul: [2×2] times [3×1], but 2 columns meet 3 rows
 * }</pre>
 */
public final class Matrix {
    /** Gives the value of each place. */
    @FunctionalInterface
    public interface Entry {
        /** The value in row {@code i} and column {@code j}. */
        double at(int i, int j);
    }

    /** In a loop that several cores may share, reading and writing a number takes as long as so many multiplications. */
    private static final long SHARED = 8;
    /** A loop that calls a function of the caller's stays on the caller's thread, however long it takes. */
    private static final long ONE_THREAD = 0;

    private final int rows;
    private final int cols;
    /** The numbers row by row; null in a transpose, which has those of its {@link #source}. */
    private final double[][] own;

    private final Matrix source;
    /** A transpose's own rows, made when they are first asked for. */
    private volatile double[][] made;
    /** What products found out about the zeros, for as long as the garbage collector leaves it. */
    private volatile WeakReference<Nonzeros> found;

    private Matrix(double[][] rows, int cols) {
        this.rows = rows.length;
        this.cols = cols;
        this.own = rows;
        this.source = null;
    }

    private Matrix(Matrix source) {
        this.rows = source.cols;
        this.cols = source.rows;
        this.own = null;
        this.source = source;
    }

    /** Takes rows that nobody else will change. */
    static Matrix owning(double[][] data, int cols) {
        return new Matrix(data, cols);
    }

    /** A matrix of these values, copied. All rows must be of one length. */
    public static Matrix of(double[][] rows) {
        int cols = rows.length == 0 ? 0 : rows[0].length;
        double[][] copy = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            if (rows[i].length != cols) {
                throw new IllegalArgumentException("Matrix.of: all rows must be equally long, but row 0 has " + cols
                        + " values and row " + i + " has " + rows[i].length);
            }
            copy[i] = rows[i].clone();
        }
        return new Matrix(copy, cols);
    }

    /** A matrix whose value in row i and column j is {@code entry.at(i, j)}. */
    public static Matrix of(int rows, int cols, Entry entry) {
        double[][] data = Elementwise.zeros(Shapes.size(rows), Shapes.size(cols));
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < cols; j++) {
                data[i][j] = entry.at(i, j);
            }
        }
        return new Matrix(data, cols);
    }

    /** A single row, 1×n. */
    public static Matrix row(double... values) {
        return new Matrix(new double[][] {values.clone()}, values.length);
    }

    /** A matrix of zeros. */
    public static Matrix zeros(int rows, int cols) {
        return new Matrix(Elementwise.zeros(Shapes.size(rows), Shapes.size(cols)), cols);
    }

    /** A matrix of ones. */
    public static Matrix ones(int rows, int cols) {
        return zeros(rows, cols).map(v -> 1);
    }

    /** Uniform numbers from [0, 1), row by row from {@code random}. */
    public static Matrix rand(int rows, int cols, Random random) {
        return zeros(rows, cols).map(v -> random.nextDouble());
    }

    /** Standard normal numbers, mean 0 and variance 1, row by row from {@code random}. */
    public static Matrix randn(int rows, int cols, Random random) {
        return zeros(rows, cols).map(v -> random.nextGaussian());
    }

    /** The rows themselves, for reading alone. */
    double[][] data() {
        if (!isTranspose()) {
            return own;
        }
        double[][] rowsOfTranspose = made;
        if (rowsOfTranspose == null) {
            rowsOfTranspose = Elementwise.transpose(source.own, rows);
            made = rowsOfTranspose;
        }
        return rowsOfTranspose;
    }

    private Nonzeros nonzeros() {
        if (cols < Nonzeros.SHORT) {
            return Nonzeros.all(data(), cols);
        }
        WeakReference<Nonzeros> kept = found;
        Nonzeros known = kept == null ? null : kept.get();
        if (known == null) {
            known = findNonzeros();
            found = new WeakReference<>(known);
        }
        return known;
    }

    private Nonzeros findNonzeros() {
        if (isTranspose()) {
            Nonzeros columns = source.nonzeros();
            return columns.few() ? columns.transpose() : Nonzeros.of(data(), cols);
        }
        return Nonzeros.of(own, cols);
    }

    private boolean isTranspose() {
        return source != null;
    }

    /** The number of rows. */
    public int rows() {
        return rows;
    }

    /** The number of columns. */
    public int cols() {
        return cols;
    }

    /** The shape for messages, such as {@code [2×3]}. */
    public String shape() {
        return "[" + rows() + "×" + cols + "]";
    }

    /** Whether {@code b} has as many rows and columns. */
    public boolean sameShape(Matrix b) {
        return rows() == b.rows() && cols == b.cols;
    }

    /** The value in row {@code i} and column {@code j}, both counted from 0. */
    public double get(int i, int j) {
        if (i < 0 || i >= rows() || j < 0 || j >= cols) {
            throw new IndexOutOfBoundsException("get(" + i + ", " + j + "): outside the matrix " + shape()
                    + "; rows and columns are counted from 0");
        }
        return isTranspose() ? source.own[j][i] : own[i][j];
    }

    /** Rows {@code from} (inclusive) to {@code to} (exclusive). */
    public Matrix rows(int from, int to) {
        return new Matrix(Arrays.copyOfRange(data(), Slices.start(from, to, rows(), "rows"), to), cols);
    }

    /** Columns {@code from} (inclusive) to {@code to} (exclusive). */
    public Matrix cols(int from, int to) {
        int start = Slices.start(from, to, cols, "cols");
        double[][] part = new double[rows()][];
        Arrays.setAll(part, i -> Arrays.copyOfRange(data()[i], start, to));
        return new Matrix(part, to - from);
    }

    /** The rows named by {@code index}, in that order; a row may come twice. */
    public Matrix select(int[] index) {
        Slices.check(index, rows());
        double[][] chosen = new double[index.length][];
        Arrays.setAll(chosen, i -> data()[index[i]]);
        return new Matrix(chosen, cols);
    }

    /** The rows of all parts, one part below the other. All must have as many columns. */
    public static Matrix vstack(List<Matrix> parts) {
        Shapes.stacked(parts);
        double[][] rows =
                parts.stream().flatMap(part -> Arrays.stream(part.data())).toArray(double[][]::new);
        return new Matrix(rows, parts.get(0).cols);
    }

    /** The matrix product {@code this · b}: [m×k] times [k×n] is [m×n]. */
    public Matrix mmul(Matrix b) {
        Shapes.product(this, b);
        Nonzeros a = nonzeros();
        double[][] product = Product.of(a, b.data(), b.cols);
        if (a.leaveOut() && !Nonzeros.finite(b.data(), b.cols)) {
            Product.addZeros(data(), b.data(), product);
        }
        return new Matrix(product, b.cols);
    }

    /** The product {@code this · bᵀ} without making bᵀ: [m×k] times [n×k] transposed is [m×n]. For long rows. */
    public Matrix mmulTransposed(Matrix b) {
        Shapes.productTransposed(this, b);
        return new Matrix(RowProducts.of(data(), nonzeros(), b.data()), b.rows());
    }

    /** Rows become columns. Costs nothing: numbers are moved only when something needs the rows of the transpose. */
    public Matrix transpose() {
        return isTranspose() ? source : new Matrix(this);
    }

    /** Element by element sum. */
    public Matrix add(Matrix b) {
        return addScaled("add", 1, b);
    }

    /** Element by element difference. */
    public Matrix sub(Matrix b) {
        // p − q = p + (−1) q, to the last bit
        return addScaled("sub", -1, b);
    }

    /** This matrix plus {@code factor} times {@code b}, in one pass: the <i>axpy</i> of other libraries. */
    public Matrix addScaled(double factor, Matrix b) {
        return addScaled("addScaled", factor, b);
    }

    private Matrix addScaled(String verb, double factor, Matrix b) {
        Shapes.equal(verb, this, b);
        return byRowsOrColumns(b, SHARED, (p, q) -> VectorLoops.addScaled(p, factor, q));
    }

    /** Element by element product, the Hadamard product ⊙. */
    public Matrix mul(Matrix b) {
        Shapes.equal("mul", this, b);
        return byRowsOrColumns(b, SHARED, VectorLoops::mul);
    }

    /** Element by element quotient. */
    public Matrix div(Matrix b) {
        return zip("div", b, (p, q) -> p / q);
    }

    /** Every element plus {@code number}. */
    public Matrix add(double number) {
        return map(v -> v + number);
    }

    /** Every element times {@code number}. */
    public Matrix mul(double number) {
        return map(v -> v * number);
    }

    /** Every element divided by {@code number}. */
    public Matrix div(double number) {
        return map(v -> v / number);
    }

    /** The row {@code b}, [1×cols], added to each row. */
    public Matrix addRowVector(Matrix b) {
        Shapes.row("addRowVector", this, b);
        double[][] a = data();
        double[] row = b.data()[0];
        return eachRow(rows, cols, SHARED, i -> VectorLoops.addScaled(a[i], 1, row));
    }

    /** The column {@code b}, [rows×1], added to each column. */
    public Matrix addColumnVector(Matrix b) {
        Shapes.column("addColumnVector", this, b);
        double[][] a = data();
        double[][] column = b.data();
        return eachRow(rows, cols, SHARED, i -> VectorLoops.add(a[i], column[i][0]));
    }

    /** Each row times its number in the column {@code b}, [rows×1]. */
    public Matrix mulColumnVector(Matrix b) {
        Shapes.column("mulColumnVector", this, b);
        return new Matrix(Elementwise.zipWithColumn(data(), b.data(), cols, (p, q) -> p * q), cols);
    }

    /** The greater one of every element and {@code number}; NaN if one of both is. */
    public Matrix max(double number) {
        return isTranspose()
                ? source.max(number).transpose()
                : eachRow(rows, cols, SHARED, i -> VectorLoops.max(own[i], number));
    }

    /** This ⊙ 1[{@code x} > 0]: this matrix where x > 0, and 0 elsewhere; NaN where x is NaN. */
    public Matrix wherePositive(Matrix x) {
        Shapes.equal("wherePositive", this, x);
        return byRowsOrColumns(x, SHARED, VectorLoops::wherePositive);
    }

    /** keep · this + (1 − keep) · {@code b}: a running mean takes in a new value. */
    public Matrix blend(double keep, Matrix b) {
        Shapes.equal("blend", this, b);
        return byRowsOrColumns(b, SHARED, (p, q) -> VectorLoops.blend(keep, p, q));
    }

    /** Element by element this / (√{@code squares} + ε): steps measured by the size of the gradients so far. */
    public Matrix divByRoot(Matrix squares, double epsilon) {
        Shapes.equal("divByRoot", this, squares);
        return byRowsOrColumns(squares, SHARED, (p, q) -> VectorLoops.divByRoot(p, q, epsilon));
    }

    /** {@code f} of every element, in any order. */
    public Matrix map(DoubleUnaryOperator f) {
        return isTranspose() ? source.map(f).transpose() : new Matrix(Elementwise.map(own, cols, f), cols);
    }

    /** The sum of all elements. */
    public double sum() {
        return Elementwise.fold(data(), 0, Double::sum);
    }

    /** Sums along a dimension: {@code sum(0)} adds up the rows to [1×cols], {@code sum(1)} the columns to [rows×1]. */
    public Matrix sum(int dimension) {
        return switch (dimension) {
            case 0 -> new Matrix(Elementwise.columnSums(data(), cols), cols);
            case 1 -> new Matrix(Elementwise.rowSums(data()), 1);
            default -> throw new IllegalArgumentException("sum: dimension 0 or 1 expected, but got " + dimension);
        };
    }

    /** ‖·‖∞: the greatest absolute value; NaN if any element is NaN, 0 for an empty matrix. */
    public double maxAbs() {
        return Elementwise.fold(data(), 0, (max, v) -> Math.max(max, Math.abs(v)));
    }

    /** The column of the greatest value of each row; the first of equals. */
    public int[] argMax() {
        return Arrays.stream(data()).mapToInt(Slices::argMax).toArray();
    }

    /** The values, copied. */
    public double[][] toArray() {
        return Arrays.stream(data()).map(double[]::clone).toArray(double[][]::new);
    }

    /** Copies row {@code i} into {@code target} from {@code offset} on, as floats. */
    public void copyRow(int i, float[] target, int offset) {
        double[] row = data()[i];
        for (int j = 0; j < cols; j++) {
            target[offset + j] = (float) row[j];
        }
    }

    /** The values row after row, copied. */
    public double[] toFlatArray() {
        return Arrays.stream(data()).flatMapToDouble(Arrays::stream).toArray();
    }

    /** {@code f} of each pair of elements in one pass, in any order: {@code w.zip(g, (p, dp) -> p - 0.1 * dp)}. */
    public Matrix zip(Matrix b, DoubleBinaryOperator f) {
        return zip("zip", b, f);
    }

    private Matrix zip(String verb, Matrix b, DoubleBinaryOperator f) {
        Shapes.equal(verb, this, b);
        return byRowsOrColumns(b, ONE_THREAD, (p, q) -> Elementwise.zip(p, q, f));
    }

    /** The result of {@code f} on both matrices' rows, or on both matrices' columns: what a transpose has at hand. */
    private Matrix byRowsOrColumns(Matrix b, long cost, BinaryOperator<double[]> f) {
        if (isTranspose() || b.isTranspose()) {
            double[][] p = transpose().data();
            double[][] q = b.transpose().data();
            return eachRow(cols, rows, cost, i -> f.apply(p[i], q[i])).transpose();
        }
        return eachRow(rows, cols, cost, i -> f.apply(own[i], b.own[i]));
    }

    private static Matrix eachRow(int rows, int cols, long cost, IntFunction<double[]> row) {
        double[][] results = new double[rows][];
        Cores.each(rows, cost * rows * cols, i -> results[i] = row.apply(i));
        return new Matrix(results, cols);
    }

    /** Equal in shape and in every bit. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Matrix m && cols == m.cols && Arrays.deepEquals(data(), m.data());
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(data());
    }

    /** The values in rows, at most 8 rows and 10 columns of them, four digits after the point. */
    @Override
    public String toString() {
        return MatrixText.of(data(), cols, shape());
    }
}
