package dl4jcourse.grading;

import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * JVMs that answer, each for one notebook. The next one can start while one is in use; it has seen no learner's code.
 * For one thread: a JVM in a sandbox ends with the thread that started it.
 */
public final class AnswerJvms implements AutoCloseable {
    private final Supplier<ProcessBuilder> command;
    private final BooleanSupplier more;
    private Optional<AnswerJvm> spare = Optional.empty();

    /**
     * @param command starts {@link AnswerServer}
     * @param more whether another notebook will need one
     */
    public AnswerJvms(Supplier<ProcessBuilder> command, BooleanSupplier more) {
        this.command = command;
        this.more = more;
    }

    /** One that nobody has used; starts the next one ahead of time. */
    AnswerJvm take() throws IOException {
        AnswerJvm taken = spare.isPresent() ? spare.get() : new AnswerJvm(command.get());
        spare = more.getAsBoolean() ? Optional.of(new AnswerJvm(command.get())) : Optional.empty();
        return taken;
    }

    @Override
    public void close() {
        spare.ifPresent(AnswerJvm::close);
        spare = Optional.empty();
    }
}
