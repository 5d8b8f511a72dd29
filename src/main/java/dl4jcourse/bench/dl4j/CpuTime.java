package dl4jcourse.bench.dl4j;

import java.time.Duration;

/** What the processor worked for this process so far. */
final class CpuTime {
    private CpuTime() {}

    /**
     * Seconds; NaN where the system does not tell. In steps of hundredths on Linux: to load the finer clock of the JVM's
     * management takes a good part of the time of a short program.
     */
    static double seconds() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toMillis)
                .map(millis -> millis / 1e3)
                .orElse(Double.NaN);
    }
}
