package dl4jcourse.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code course doctor}: what works on this machine and what does not. */
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {
    private final Project project;
    private final Messages messages;

    DoctorCommand(Project project, Messages messages) {
        this.project = project;
        this.messages = messages;
    }

    @Override
    public Integer call() throws Exception {
        boolean ready = new PythonEnvironment(project, messages).isReady();
        System.out.println((ready ? "✓ " : "✗ ") + project.venv());
        return ready ? 0 : 1;
    }
}
