package dl4jcourse.cli;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The JVM options of the kernel, and of every JVM that prepares something for it. */
record KernelOptions(int feature, long memoryBytes) {
    private static final int NATIVE_ACCESS_WARNS_SINCE = 24;

    static KernelOptions ofThisMachine() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new KernelOptions(Runtime.version().feature(), system.getTotalMemorySize());
    }

    /** Options without which JDK 24 and later print warnings when native code is loaded. */
    static List<String> quiet(int feature) {
        return feature < NATIVE_ACCESS_WARNS_SINCE
                ? List.of()
                : List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");
    }

    /** Half of the memory, but at least 2 and at most 8 GB. */
    long heapGigabytes() {
        return Math.min(8, Math.max(2, memoryBytes / 2 >> 30));
    }

    List<String> list(Path log) {
        Stream<String> options = Stream.of(
                "-Xmx" + heapGigabytes() + "g",
                "-XX:+UseSerialGC", // its young generation is used again and again; G1 goes through all memory first
                "-Xmn128m", // no more than the caches hold well, and 0.5 GB less resident than by default
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Dorg.bytedeco.javacpp.maxphysicalbytes=0", // else JavaCPP reads /proc at every allocation
                "-Dorg.nd4j.log.initialization=false",
                "-Dorg.slf4j.simpleLogger.logFile=" + log);
        return Stream.concat(options, quiet(feature).stream()).toList();
    }
}
