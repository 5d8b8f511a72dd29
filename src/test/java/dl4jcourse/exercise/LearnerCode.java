package dl4jcourse.exercise;

import dl4jcourse.exercise.catalogue.Exercises;
import dl4jcourse.exercise.cell.CellSession;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Turns a learner's cell into an answer, by way of the lecture's own check cell. */
final class LearnerCode implements AutoCloseable {
    private final CellSession session = new CellSession();

    Answer answer(String exerciseCell, String checkCell) {
        AtomicReference<Answer> handed = new AtomicReference<>();
        Exercises.handAnswersTo((exercise, answer) -> {
            handed.set(answer);
            return "";
        });
        session.reset();
        Optional<String> error = session.run(exerciseCell).or(() -> session.run(checkCell));
        if (error.isPresent()) throw new IllegalStateException(error.get() + "\nin\n" + exerciseCell);
        return handed.get();
    }

    @Override
    public void close() {
        session.close();
    }
}
