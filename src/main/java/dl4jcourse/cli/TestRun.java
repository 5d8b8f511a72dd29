package dl4jcourse.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One run of all tests by Maven on one JDK. */
record TestRun(Project project, Messages messages, Jdk jdk, List<String> goals) {
    /** The counts, and whether Maven was content: a build can also fail without a failed test. */
    record Result(TestCount count, boolean ok) {}

    Result run() throws IOException {
        TestReports reports = new TestReports(project.target().resolve("surefire-reports"));
        reports.delete();
        System.out.println(messages.get("test.running", jdk.feature(), jdk.home()));
        Path log = project.target().resolve("test-" + jdk.feature() + ".log");
        MavenLines lines = new MavenLines(System.out);
        ChildProcess maven = ChildProcess.of(log, command());
        maven.builder().directory(project.root().toFile());
        maven.builder().environment().put("JAVA_HOME", RunningJvm.home().toString());
        boolean ok = maven.run(lines::show) == 0;
        if (!ok) System.out.println(messages.get("test.log", log));
        return report(new Result(reports.count(), ok));
    }

    private Result report(Result result) {
        System.out.println(messages.get("test.counted", jdk.feature(), result.count()));
        return result;
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(System.getProperty("course.maven", "mvn"), "-B", "-ntp"));
        command.addAll(goals);
        command.add("-Dtest.jvm=" + jdk.java());
        command.add("-Dtest.jvm.flags=" + String.join(" ", KernelOptions.quiet(jdk.feature())));
        if (usesGpu(System.getenv())) command.add("-Pcuda");
        return command;
    }

    static boolean usesGpu(Map<String, String> environment) {
        return environment.getOrDefault("COURSE_BACKEND", "").equals("cuda");
    }
}
