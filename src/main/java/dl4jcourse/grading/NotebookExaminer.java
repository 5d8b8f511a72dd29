package dl4jcourse.grading;

import dl4jcourse.exercise.Caller;
import dl4jcourse.exercise.CheckResult;
import dl4jcourse.exercise.Examiner;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.HiddenKey;
import dl4jcourse.exercise.Outcome;
import dl4jcourse.exercise.Texts;
import dl4jcourse.exercise.catalogue.Exercises;
import dl4jcourse.ipynb.Cell;
import dl4jcourse.ipynb.Notebook;
import dl4jcourse.ipynb.NotebookUpdate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Examines the exercises of a notebook. Every cell of the lecture is as the lecture has it; answers and the learner's own
 * cells are the learner's. An answer that breaks its JVM loses its own points, the next one gets a new JVM.
 */
public final class NotebookExaminer {
    private static final int SECONDS_TO_DECLARE = 60;
    private static final int SECONDS_TO_RUN_A_CELL = 20;
    /** Beyond the limit of a call, for the way there and back. */
    private static final int SECONDS_EXTRA = 3;

    private final Supplier<ProcessBuilder> jvm;
    private final Optional<HiddenKey> key;
    private final Texts texts;

    /** @param jvm starts {@link AnswerServer} */
    public NotebookExaminer(Supplier<ProcessBuilder> jvm, Optional<HiddenKey> key, Texts texts) {
        this.jvm = jvm;
        this.key = key;
        this.texts = texts;
    }

    /**
     * The results of the notebook's exercises, in their order.
     *
     * @param lecture the lecture's own notebook
     * @param learners the learner's
     */
    public List<CheckResult> examine(Notebook lecture, Notebook learners) throws IOException, InterruptedException {
        List<Cell> cells = NotebookUpdate.of(lecture, learners).notebook().cells();
        List<Exercise> exercises = Exercises.all().stream()
                .filter(exercise -> lecture.cell("check-" + exercise.dashed()).isPresent())
                .toList();
        List<CheckResult> results = new ArrayList<>();
        Session session = new Session(cells);
        try (session) {
            for (Exercise exercise : exercises) results.add(session.examine(exercise, learners));
        }
        return results;
    }

    /** The JVMs of one notebook, one after the other. */
    private final class Session implements AutoCloseable {
        private final List<Cell> cells;
        private Optional<AnswerJvm> running = Optional.empty();

        Session(List<Cell> cells) {
            this.cells = cells;
        }

        CheckResult examine(Exercise exercise, Notebook learners) throws IOException, InterruptedException {
            if (learners.cell("exercise-" + exercise.dashed()).isEmpty()) {
                return CheckResult.lost(exercise, key, texts.get("outcome.cell-missing"), texts);
            }
            AnswerJvm jvm = ready();
            Reply ran = jvm.ask(
                    Request.answer(source("exercise-" + exercise.dashed()), source("check-" + exercise.dashed())),
                    SECONDS_TO_RUN_A_CELL);
            if (ran.outcome() != Reply.Kind.READY) return CheckResult.lost(exercise, key, ran.text(), texts);
            return new Examiner(texts, key).examine(exercise, new RemoteCaller(exercise, jvm));
        }

        private AnswerJvm ready() throws IOException, InterruptedException {
            if (running.isPresent() && running.get().lost().isEmpty()) return running.get();
            AnswerJvm jvm = new AnswerJvm(NotebookExaminer.this.jvm.get(), texts);
            running = Optional.of(jvm);
            jvm.ask(Request.declare(declared()), SECONDS_TO_DECLARE);
            return jvm;
        }

        /** Everything but exercises and checks, in the notebook's order. */
        private List<String> declared() {
            return cells.stream()
                    .filter(cell -> cell.kind() == Cell.Kind.CODE)
                    .filter(cell ->
                            !cell.tags().contains("exercise") && !cell.tags().contains("check"))
                    .map(Cell::source)
                    .toList();
        }

        private String source(String id) {
            return cells.stream()
                    .filter(cell -> cell.id().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .source();
        }

        @Override
        public void close() {
            running.ifPresent(AnswerJvm::close);
        }
    }

    /** Calls the answer in the other JVM. */
    private static final class RemoteCaller implements Caller {
        private final Exercise exercise;
        private final AnswerJvm jvm;
        private String printed = "";

        RemoteCaller(Exercise exercise, AnswerJvm jvm) {
            this.exercise = exercise;
            this.jvm = jvm;
        }

        @Override
        public Outcome call(Object[] arguments) throws InterruptedException {
            Reply reply = jvm.ask(Request.call(exercise, arguments), exercise.seconds() + SECONDS_EXTRA);
            printed = reply.printed();
            Outcome outcome = reply.toOutcome(exercise.seconds());
            if (outcome instanceof Outcome.TimedOut) jvm.abandon("late"); // it may still compute
            return outcome;
        }

        @Override
        public String printed() {
            return printed;
        }
    }
}
