package dl4jcourse.cli.dl4j;

import org.nd4j.linalg.factory.Nd4j;

/** Makes one array in a JVM of its own, which unpacks the native code, and prints the backend that made it. */
public final class FirstArray {
    private FirstArray() {}

    /** Prints {@code CpuBackend} or the GPU's counterpart. */
    public static void main(String[] args) {
        Nd4j.create(1);
        System.out.println(Nd4j.getBackend().getClass().getSimpleName());
    }
}
