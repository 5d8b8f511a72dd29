package dl4jcourse.grading.sandbox;

import java.util.ArrayList;
import java.util.List;

/** Options of a JVM that lives for a second or two and is not trusted. */
final class JvmOptions {
    private JvmOptions() {}

    static List<String> of(JavaProgram program, Limits limits) {
        List<String> options = new ArrayList<>(List.of(
                "-Xmx" + limits.heapMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", // the better compiler pays off after seconds only
                "-XX:MaxDirectMemorySize=64m",
                "-XX:-UsePerfData",
                "-XX:+DisplayVMOutputToStderr", // the output is for replies
                "-XX:+SuppressFatalErrorMessage",
                "-Xlog:disable",
                "-XX:+DisableAttachMechanism",
                "-Xshare:auto",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Djava.security.manager=disallow",
                "-Dorg.bytedeco.javacpp.maxbytes=" + limits.nativeMegabytes() + "m",
                "-Dorg.bytedeco.javacpp.maxphysicalbytes=0",
                "-Dorg.nd4j.log.initialization=false",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off"));
        options.addAll(program.options());
        return options;
    }
}
