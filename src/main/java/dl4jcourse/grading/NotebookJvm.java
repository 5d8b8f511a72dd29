package dl4jcourse.grading;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The JVM that answers for one notebook; where it is broken or under suspicion, the next one. */
final class NotebookJvm implements AutoCloseable {
    private static final int SECONDS_TO_DECLARE = 60;

    private final AnswerCells cells;
    private final AnswerJvms jvms;
    private final TimeLeft time;
    private Optional<AnswerJvm> running = Optional.empty();
    private boolean pristine;

    NotebookJvm(AnswerCells cells, AnswerJvms jvms, TimeLeft time) {
        this.cells = cells;
        this.jvms = jvms;
        this.time = time;
    }

    AnswerJvm get() {
        return running.orElseThrow();
    }

    /** Whether it knows no answer but the one that is asked. */
    boolean isPristine() {
        return pristine;
    }

    /** What it is asked next will not be the first. */
    void use() {
        pristine = false;
    }

    /** Whether it is lost, or may not do for others. */
    boolean isSpoilt() {
        return get().isSpoilt() || get().loss().isPresent();
    }

    boolean isUsable() {
        return running.isPresent() && running.get().loss().isEmpty();
    }

    /** A new one that knows the learner's own cells and these answers, though they have not run in it. */
    void start(List<String> answers) throws IOException, InterruptedException {
        close();
        AnswerJvm jvm = jvms.take();
        running = Optional.of(jvm);
        pristine = answers.isEmpty();
        List<String> known =
                Stream.concat(cells.own().stream(), answers.stream()).toList();
        if (time.isOver()) jvm.abandon(Loss.CLOCK);
        else jvm.ask(Request.declare(known, cells.all()), time.atMost(SECONDS_TO_DECLARE));
    }

    @Override
    public void close() {
        running.ifPresent(AnswerJvm::close);
        running = Optional.empty();
    }
}
