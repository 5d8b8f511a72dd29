package dl4jcourse.cli.dl4j;

import org.nd4j.linalg.factory.Nd4j;

/** Makes one array in a JVM of its own, which unpacks the native code, and prints the backend that made it. */
public final class FirstArray {
    private FirstArray() {}

    /** Prints {@code CPU} or {@code CUDA}. */
    public static void main(String[] args) {
        Nd4j.create(1);
        boolean cpu = Nd4j.getBackend().getClass().getSimpleName().startsWith("Cpu");
        System.out.println(cpu ? "CPU" : "CUDA");
    }
}
