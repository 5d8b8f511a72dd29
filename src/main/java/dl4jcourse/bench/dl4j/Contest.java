package dl4jcourse.bench.dl4j;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Lets several ways to do the same work take turns, in a new order each round, and counts the CPU time of the process: what
 * else the machine does then matters little. It counts garbage collection and compilation too.
 */
final class Contest {
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final String work;
    private final Map<String, Runnable> ways = new LinkedHashMap<>();

    Contest(String work) {
        this.work = work;
    }

    Contest with(String way, Runnable run) {
        ways.put(way, run);
        return this;
    }

    /** Some rounds to warm up, then those that count; prints a line for each way: work, way, the CPU seconds. */
    void run(int warmUp, int rounds, int times) {
        Map<String, StringBuilder> lines = new LinkedHashMap<>();
        ways.keySet().forEach(way -> lines.put(way, new StringBuilder()));
        Random chance = new Random(1);
        for (int round = -warmUp; round < rounds; round++) {
            List<String> order = new ArrayList<>(ways.keySet());
            Collections.shuffle(order, chance);
            for (String way : order) {
                double seconds = cpuSeconds(ways.get(way), times);
                if (round >= 0) {
                    lines.get(way).append('\t').append(seconds);
                }
            }
        }
        lines.forEach((way, seconds) -> System.out.println("figure\t" + work + "\t" + way + seconds));
    }

    private static double cpuSeconds(Runnable run, int times) {
        long start = PROCESS.getProcessCpuTime();
        for (int i = 0; i < times; i++) {
            run.run();
        }
        return (PROCESS.getProcessCpuTime() - start) / 1e9 / times;
    }
}
