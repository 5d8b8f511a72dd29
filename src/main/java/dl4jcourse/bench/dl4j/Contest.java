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
 * Lets several ways to do the same work take turns in one JVM, in a new order each round, and reads two clocks: the one on the
 * wall, and the CPU time of the process with garbage collection and compilation, to which other programs matter little.
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

    /**
     * Some rounds to warm up, then those that count; prints a line for each way: work, way, how much work a round was, and the
     * seconds of each round on the wall and of the CPU.
     */
    void run(int warmUp, int rounds, int times, Counts counts) {
        Map<String, StringBuilder> lines = new LinkedHashMap<>();
        ways.keySet().forEach(way -> lines.put(way, new StringBuilder()));
        Random chance = new Random(1);
        for (int round = -warmUp; round < rounds; round++) {
            List<String> order = new ArrayList<>(ways.keySet());
            Collections.shuffle(order, chance);
            for (String way : order) {
                String seconds = seconds(ways.get(way), times);
                if (round >= 0) {
                    lines.get(way).append('\t').append(seconds);
                }
            }
        }
        lines.forEach(
                (way, seconds) -> System.out.println(String.join("\t", "figure", work, way, counts.text()) + seconds));
    }

    private static String seconds(Runnable run, int times) {
        long cpu = PROCESS.getProcessCpuTime();
        long wall = System.nanoTime();
        for (int i = 0; i < times; i++) {
            run.run();
        }
        double wallSeconds = (System.nanoTime() - wall) / 1e9 / times;
        return wallSeconds + " " + (PROCESS.getProcessCpuTime() - cpu) / 1e9 / times;
    }
}
