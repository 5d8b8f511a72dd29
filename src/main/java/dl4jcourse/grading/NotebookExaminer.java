package dl4jcourse.grading;

import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.HiddenKey;
import dl4jcourse.exercise.Texts;
import dl4jcourse.exercise.catalogue.Exercises;
import dl4jcourse.ipynb.Notebook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Examines the exercises of a notebook. Every cell of the lecture is as the lecture has it; answers and the learner's own
 * cells are the learner's. An answer that breaks its JVM loses its own points, the next one gets a new JVM.
 */
public final class NotebookExaminer {
    private final AnswerJvms jvms;
    private final Optional<HiddenKey> key;
    private final int seconds;
    private final Texts texts;

    /** @param seconds that one notebook may take */
    public NotebookExaminer(AnswerJvms jvms, Optional<HiddenKey> key, int seconds, Texts texts) {
        this.jvms = jvms;
        this.key = key;
        this.seconds = seconds;
        this.texts = texts;
    }

    /** The exercises of a lecture's notebook, in their order. */
    public static List<Exercise> exercises(Notebook lecture) {
        return Exercises.all().stream()
                .filter(exercise -> lecture.cell("check-" + exercise.dashed()).isPresent())
                .toList();
    }

    /** The learner's text of each exercise that differs from the stub, where it is clear which cell it is. */
    public static Map<Exercise, String> answers(Notebook lecture, Notebook learners) {
        Map<Exercise, String> answers = new LinkedHashMap<>();
        AnswerCells cells = AnswerCells.of(lecture, learners);
        for (Exercise exercise : exercises(lecture)) {
            String stub = lecture.cell(ExerciseCells.id(exercise)).orElseThrow().source();
            List<String> found = cells.answers(exercise);
            if (found.size() == 1 && !found.get(0).strip().equals(stub.strip())) answers.put(exercise, found.get(0));
        }
        return answers;
    }

    /**
     * The results of the notebook's exercises, in their order.
     *
     * @param lecture the lecture's own notebook
     * @param learners the learner's
     */
    public List<Examined> examine(Notebook lecture, Notebook learners) throws IOException, InterruptedException {
        List<Examined> results = new ArrayList<>();
        AnswerCells cells = AnswerCells.of(lecture, learners);
        try (NotebookSession session = new NotebookSession(cells, jvms, key, new TimeLeft(seconds), texts)) {
            for (Exercise exercise : exercises(lecture)) results.add(session.examine(exercise));
        }
        return results;
    }
}
