package dl4jcourse.grading.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Tries whether a sandbox works on this machine: containers and some systems forbid the namespaces it is made of. */
public record SandboxTrial(Sandbox sandbox) {
    /** A program that says yes. */
    public static final String MAIN = "dl4jcourse.grading.sandbox.Yes";

    private static final int SECONDS = 60;

    /** What is wrong, if anything. */
    public Optional<String> problem(JavaProgram program) throws IOException, InterruptedException {
        Process process = sandbox.command(program).redirectErrorStream(true).start();
        process.getOutputStream().close();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return Optional.of("no answer after " + SECONDS + " s");
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.exitValue() == 0 && output.contains(Yes.WORD) ? Optional.empty() : Optional.of(output.strip());
    }
}
