package dl4jcourse.cli;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at every part of the machine that the course needs. */
record Examination(Project project, Messages messages, Map<String, String> environment) {
    private static final double GB = 1 << 30;
    private static final double ENOUGH_MEMORY = 3.5;
    private static final double ENOUGH_DISK = 1;
    private static final Pattern MAVEN_VERSION = Pattern.compile("Apache Maven ([\\w.-]+)");

    List<Finding> all() throws IOException {
        return List.of(jdk(), maven(), python(), venv(), kernel(), backend(), threads(), memory(), disk(), mnist());
    }

    private Finding jdk() {
        return new Finding("jdk", true, Runtime.version() + " (" + RunningJvm.home() + ")");
    }

    private Finding maven() {
        String answer = answer(List.of(System.getProperty("course.maven", "mvn"), "-v"));
        Matcher version = MAVEN_VERSION.matcher(answer);
        boolean found = version.find();
        return new Finding("maven", found, project.isBundle(), found ? version.group(1) : "–");
    }

    private Finding python() {
        String python = System.getProperty("course.python", "");
        return new Finding("python", !python.isEmpty(), python.isEmpty() ? "–" : python);
    }

    private Finding venv() throws IOException {
        boolean ready = new PythonEnvironment(project, messages).isReady();
        return new Finding("venv", ready, project.venv().toString());
    }

    private Finding kernel() throws IOException {
        boolean ready = new KernelSpec(project, KernelOptions.ofThisMachine(), environment).isReady()
                && new AgentJar(project).isReady();
        return new Finding("kernel", ready, project.kernelSpec().toString());
    }

    /** Which part of ND4J will train: the CPU or the GPU. */
    private Finding backend() throws IOException {
        String backend = new NativeCode(project, KernelOptions.ofThisMachine(), messages).backend();
        return new Finding("backend", !backend.isEmpty(), backend.isEmpty() ? "–" : backend);
    }

    private Finding threads() {
        String threads = environment.getOrDefault("COURSE_THREADS", "1");
        return new Finding(
                "threads", true, threads + " / " + Runtime.getRuntime().availableProcessors());
    }

    private Finding memory() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return amount("memory", system.getTotalMemorySize() / GB, ENOUGH_MEMORY);
    }

    private Finding disk() throws IOException {
        return amount("disk", Files.getFileStore(project.root()).getUsableSpace() / GB, ENOUGH_DISK);
    }

    private Finding amount(String part, double gigabytes, double enough) {
        return new Finding(part, gigabytes >= enough, messages.get("doctor.gigabytes", gigabytes));
    }

    /** Optional: without MNIST the lectures go on with synthetic digits. */
    Finding mnist() {
        return new Finding(
                "mnist",
                project.hasMnist(environment),
                true,
                project.mnist(environment).toString());
    }

    private String answer(List<String> command) {
        StringBuilder answer = new StringBuilder();
        try {
            ChildProcess.of(project.target().resolve("doctor.log"), command)
                    .run(line -> answer.append(line).append('\n'));
        } catch (IOException notThere) {
            return "";
        }
        return answer.toString();
    }
}
