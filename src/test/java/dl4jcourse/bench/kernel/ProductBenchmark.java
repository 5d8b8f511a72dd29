package dl4jcourse.bench.kernel;

import dl4jcourse.nn.Matrix;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A · B of numbers that are not 0, by the course's product and by the textbook's three loops. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ProductBenchmark {
    /** Rows of A, columns of A, columns of B; the second is the first layer of lecture 09 on a batch. */
    @Param({"8x8x8", "64x784x128", "128x128x128", "512x512x512"})
    public String size;

    private Matrix a;
    private Matrix b;
    private double[][] rows;
    private double[][] columns;

    @Setup
    public void draw() {
        int[] n = Arrays.stream(size.split("x")).mapToInt(Integer::parseInt).toArray();
        Random random = new Random(1);
        a = Matrix.rand(n[0], n[1], random);
        b = Matrix.rand(n[1], n[2], random);
        rows = a.toArray();
        columns = b.toArray();
    }

    @Benchmark
    public Matrix hand() {
        return a.mmul(b);
    }

    /** cᵢⱼ = Σₖ aᵢₖ bₖⱼ */
    @Benchmark
    public double[][] textbook() {
        double[][] c = new double[rows.length][columns[0].length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < c[i].length; j++) {
                for (int k = 0; k < columns.length; k++) {
                    c[i][j] += rows[i][k] * columns[k][j];
                }
            }
        }
        return c;
    }
}
