package dl4jcourse.cli;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** What a figure depends on: system, processors, memory, JDK, and how busy the machine was at the start. */
record BenchMachine(String system, int processors, long gigabytes, String jdk, double load) {
    static BenchMachine here() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new BenchMachine(
                system.getName() + " " + system.getArch(),
                system.getAvailableProcessors(),
                Math.round(system.getTotalMemorySize() / (double) (1 << 30)),
                Runtime.version().toString(),
                system.getSystemLoadAverage());
    }

    String text() {
        return String.format(
                Locale.ROOT, "%s, %d × CPU, %d GB, JDK %s, load %.1f", system, processors, gigabytes, jdk, load);
    }
}
