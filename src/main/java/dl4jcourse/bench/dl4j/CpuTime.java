package dl4jcourse.bench.dl4j;

import java.time.Duration;

/** What the processor worked for this process so far. */
final class CpuTime {
    private CpuTime() {}

    /** In hundredths of a second: the finer clock of the JVM's management takes longer to load than a short program runs. */
    static double seconds() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1e3;
    }
}
