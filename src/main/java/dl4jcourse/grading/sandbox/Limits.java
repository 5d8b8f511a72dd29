package dl4jcourse.grading.sandbox;

/**
 * What one JVM may use up.
 *
 * @param heapMegabytes of Java's heap
 * @param nativeMegabytes of memory beside the heap, ND4J's arrays among it
 * @param threads of all its processes together
 * @param cpuSeconds of one process
 * @param diskMegabytes of its scratch folder, which is in memory
 */
public record Limits(int heapMegabytes, int nativeMegabytes, int threads, int cpuSeconds, int diskMegabytes) {
    private static final int JVM_MEGABYTES = 700;

    /** For one notebook that may take so long. */
    public static Limits ofSeconds(int seconds) {
        return new Limits(768, 768, 120, 2 * seconds, 64);
    }

    /** Bytes that a process may have as data: the heap, what is beside it, and what the JVM itself needs. */
    long dataBytes() {
        return (heapMegabytes + nativeMegabytes + JVM_MEGABYTES) * (1L << 20);
    }

    long diskBytes() {
        return diskMegabytes * (1L << 20);
    }
}
