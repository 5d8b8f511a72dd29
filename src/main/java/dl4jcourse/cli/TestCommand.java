package dl4jcourse.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code course test}: all tests, on one or two JDKs; the last line counts them. */
@Command(name = "test")
final class TestCommand implements Callable<Integer> {
    /** The first run compiles, checks format and architecture; the others use the same classes. */
    private static final List<String> FIRST = List.of("verify");

    private static final List<String> NEXT = List.of("surefire:test");

    private final Project project;
    private final Messages messages;

    TestCommand(Project project, Messages messages) {
        this.project = project;
        this.messages = messages;
    }

    @Override
    public Integer call() throws Exception {
        new Setup(project, messages).prepare();
        return ProjectLock.TESTS.holding(project, messages, this::runAll);
    }

    private int runAll() throws IOException {
        TestCount sum = TestCount.NONE;
        boolean ok = true;
        List<String> goals = FIRST;
        for (Jdk jdk : new TestJdks(Jdk.running(), System.getenv()).find()) {
            TestRun.Result result = new TestRun(project, messages, jdk, goals).run();
            sum = sum.plus(result.count());
            ok &= result.ok() && result.count().isGood();
            goals = NEXT;
        }
        System.out.println(sum);
        return ok ? 0 : 1;
    }
}
