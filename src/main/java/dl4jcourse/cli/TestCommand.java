package dl4jcourse.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code course test}: all tests, on one or two JDKs; the last line counts them. */
@Command(name = "test")
final class TestCommand implements Callable<Integer> {
    /**
     * The first run checks the format, so that a space too many is named after ten seconds and not after half an hour,
     * then compiles and tests; the others use the same classes.
     */
    private static final List<String> FIRST = List.of("spotless:check", "verify");

    /** Without the tests whose subject is the same on each JDK: pages, slides, a bundle. */
    private static final List<String> NEXT = List.of("surefire:test", "-Dcourse.next=true", "-DexcludedGroups=one-jdk");

    private final Project project;
    private final Messages messages;

    @Option(names = "--all")
    private boolean all;

    TestCommand(Project project, Messages messages) {
        this.project = project;
        this.messages = messages;
    }

    @Override
    public Integer call() throws Exception {
        if (!Files.isDirectory(project.root().resolve("src/test"))) throw messages.error("no.tests", project.root());
        new Setup(project, messages).prepare();
        return ProjectLock.TESTS.holding(project, messages, this::runAll);
    }

    private int runAll() throws IOException {
        TestCount sum = TestCount.NONE;
        boolean ok = true;
        List<String> goals = FIRST;
        for (Jdk jdk : new TestJdks(Jdk.running(), System.getenv()).find()) {
            TestRun.Result result = new TestRun(project, messages, jdk, all ? everything(goals) : goals).run();
            sum = sum.plus(result.count());
            ok &= result.ok() && result.count().isGood();
            goals = NEXT;
        }
        System.out.println(sum);
        return ok ? 0 : 1;
    }

    private static List<String> everything(List<String> goals) {
        return Stream.concat(goals.stream(), Stream.of("-Dcourse.all=true")).toList();
    }
}
