package dl4jcourse.grading;

import dl4jcourse.exercise.CheckResult;
import dl4jcourse.exercise.Examiner;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.HiddenKey;
import dl4jcourse.exercise.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The examination of one notebook, with one JVM after the other. */
final class NotebookSession implements AutoCloseable {
    private static final int SECONDS_TO_RUN_A_CELL = 60;

    private final AnswerCells cells;
    private final NotebookJvm jvm;
    private final Optional<HiddenKey> key;
    private final TimeLeft time;
    private final Texts texts;
    /** The answers that were asked before, in their order. */
    private final List<String> before = new ArrayList<>();

    NotebookSession(AnswerCells cells, AnswerJvms jvms, Optional<HiddenKey> key, TimeLeft time, Texts texts) {
        this.cells = cells;
        this.jvm = new NotebookJvm(cells, jvms, time);
        this.key = key;
        this.time = time;
        this.texts = texts;
    }

    /**
     * Never throws for what an answer does. An answer finds what those before it have declared. If it loses points where one of
     * them may be to blame, it is asked again alone, and the better result counts.
     */
    Examined examine(Exercise exercise) throws IOException, InterruptedException {
        List<String> answers = cells.answers(exercise);
        if (answers.isEmpty()) return lost(exercise, Loss.CELL_MISSING, "");
        if (answers.size() > 1) return lost(exercise, Loss.CELL_AMBIGUOUS, "");
        String answer = answers.get(0);
        if (answer.length() > AnswerCells.MOST_CHARACTERS) {
            return lost(exercise, Loss.CELL_FAILED, texts.get("outcome.cell-too-long", answer.length()));
        }
        if (!jvm.isUsable()) jvm.start(before);
        Examined examined = once(exercise, answer);
        boolean spoilt = jvm.isSpoilt();
        if (isShort(examined) && !jvm.isPristine() && (spoilt || mayBeDisturbed(exercise)) && !time.isOver()) {
            jvm.start(List.of());
            examined = better(examined, once(exercise, answer));
            spoilt = true; // it lacks the answers before
        }
        before.add(answer);
        jvm.use();
        if (spoilt) jvm.close();
        return examined;
    }

    private boolean mayBeDisturbed(Exercise exercise) {
        return before.stream()
                        .anyMatch(cell -> LastingEffects.on(exercise.signature().name(), cell))
                || cells.own().stream().anyMatch(LastingEffects::ofRunning);
    }

    private static boolean isShort(Examined examined) {
        return examined.loss().isPresent() || examined.result().status() == CheckResult.Status.FAILED;
    }

    /** Of two with the same points, the second: nothing has disturbed it. But it may miss what was declared before. */
    private static Examined better(Examined one, Examined other) {
        int more = other.points() - one.points();
        boolean misses = other.loss().equals(Optional.of(Loss.CELL_FAILED));
        return more > 0 || more == 0 && one.loss().isPresent() && !misses ? other : one;
    }

    private Examined once(Exercise exercise, String answer) throws IOException, InterruptedException {
        AnswerJvm asked = jvm.get();
        Reply ran = asked.ask(
                Request.answer(exercise.id(), answer, cells.check(exercise)), time.atMost(SECONDS_TO_RUN_A_CELL));
        if (asked.loss().isPresent()) return lost(exercise, asked.loss().get(), "");
        if (ran.outcome() != Reply.Kind.READY) return lost(exercise, Loss.CELL_FAILED, ran.text());
        CheckResult result;
        try {
            result = new Examiner(texts, key).examine(exercise, new RemoteCaller(exercise, asked, time, texts));
        } catch (RuntimeException | StackOverflowError odd) { // a value that no view or diagnosis has foreseen
            return lost(exercise, Loss.UNUSABLE, "");
        }
        return new Examined(result, asked.loss(), notices(answer, result));
    }

    private Examined lost(Exercise exercise, Loss loss, String words) {
        String reason = words.isEmpty() ? loss.in(texts, SECONDS_TO_RUN_A_CELL) : words;
        Set<Notice> notices = EnumSet.noneOf(Notice.class);
        cells.answers(exercise).forEach(answer -> notices.addAll(Notice.in(answer)));
        return new Examined(CheckResult.lost(exercise, key, reason, texts), Optional.of(loss), notices);
    }

    private Set<Notice> notices(String answer, CheckResult result) {
        Set<Notice> notices = EnumSet.noneOf(Notice.class);
        notices.addAll(Notice.in(answer));
        cells.own().forEach(own -> notices.addAll(Notice.in(own)));
        if (!result.printed().isEmpty()) notices.add(Notice.PRINTS);
        if (jvm.get().isNoisy()) notices.add(Notice.WROTE_REPLIES);
        return notices;
    }

    @Override
    public void close() {
        jvm.close();
    }
}
