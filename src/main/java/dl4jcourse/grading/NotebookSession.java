package dl4jcourse.grading;

import dl4jcourse.exercise.CheckResult;
import dl4jcourse.exercise.Examiner;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.HiddenKey;
import dl4jcourse.exercise.Texts;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The examination of one notebook, with one JVM after the other. */
final class NotebookSession implements AutoCloseable {
    private static final int SECONDS_TO_DECLARE = 60;
    private static final int SECONDS_TO_RUN_A_CELL = 60;

    private final AnswerCells cells;
    private final AnswerJvms jvms;
    private final Optional<HiddenKey> key;
    private final TimeLeft time;
    private final Texts texts;
    private Optional<AnswerJvm> running = Optional.empty();
    /** Whether no answer has run in the running JVM. */
    private boolean fresh;

    NotebookSession(AnswerCells cells, AnswerJvms jvms, Optional<HiddenKey> key, TimeLeft time, Texts texts) {
        this.cells = cells;
        this.jvms = jvms;
        this.key = key;
        this.time = time;
        this.texts = texts;
    }

    /** Never throws for what an answer does. An answer before it may have broken the JVM: then it is asked again. */
    Examined examine(Exercise exercise) throws IOException, InterruptedException {
        Optional<String> answer = cells.answer(exercise);
        if (answer.isEmpty()) return lost(exercise, Loss.CELL_MISSING, "");
        Examined examined = once(exercise, answer.get());
        boolean again = examined.loss().isPresent()
                && !fresh
                && running.orElseThrow().loss().isPresent();
        if (again && !time.isOver()) examined = once(exercise, answer.get());
        fresh = false;
        return examined;
    }

    private Examined once(Exercise exercise, String answer) throws IOException, InterruptedException {
        AnswerJvm jvm = ready();
        Reply ran = jvm.ask(
                Request.answer(exercise.id(), answer, cells.check(exercise)), time.atMost(SECONDS_TO_RUN_A_CELL));
        if (jvm.loss().isPresent()) return lost(exercise, jvm.loss().get(), "");
        if (ran.outcome() != Reply.Kind.READY) return lost(exercise, Loss.CELL_FAILED, ran.text());
        CheckResult result;
        try {
            result = new Examiner(texts, key).examine(exercise, new RemoteCaller(exercise, jvm, time, texts));
        } catch (RuntimeException | StackOverflowError odd) { // a value that no view or diagnosis has foreseen
            return lost(exercise, Loss.UNUSABLE, "");
        }
        return new Examined(result, jvm.loss(), notices(answer, result, jvm));
    }

    private Examined lost(Exercise exercise, Loss loss, String words) {
        String reason = words.isEmpty() ? loss.in(texts, SECONDS_TO_RUN_A_CELL) : words;
        Set<Notice> notices = Notice.in(List.of(cells.answer(exercise).orElse("")));
        return new Examined(CheckResult.lost(exercise, key, reason, texts), Optional.of(loss), notices);
    }

    private Set<Notice> notices(String answer, CheckResult result, AnswerJvm jvm) {
        Set<Notice> notices = EnumSet.noneOf(Notice.class);
        notices.addAll(Notice.in(List.of(answer)));
        notices.addAll(Notice.in(cells.own()));
        if (!result.printed().isEmpty()) notices.add(Notice.PRINTS);
        if (jvm.isNoisy()) notices.add(Notice.WROTE_REPLIES);
        return notices;
    }

    private AnswerJvm ready() throws IOException, InterruptedException {
        if (running.isPresent() && running.get().loss().isEmpty()) return running.get();
        AnswerJvm jvm = jvms.take();
        running = Optional.of(jvm);
        fresh = true;
        if (time.isOver()) jvm.abandon(Loss.CLOCK);
        else jvm.ask(Request.declare(cells.own(), cells.all()), time.atMost(SECONDS_TO_DECLARE));
        return jvm;
    }

    @Override
    public void close() {
        running.ifPresent(AnswerJvm::close);
    }
}
