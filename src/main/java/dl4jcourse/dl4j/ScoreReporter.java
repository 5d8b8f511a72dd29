package dl4jcourse.dl4j;

import dl4jcourse.train.TrainingRun;
import org.deeplearning4j.nn.api.Model;
import org.deeplearning4j.optimize.api.BaseTrainingListener;

/** Passes DL4J's score after each iteration on to the course's progress. */
final class ScoreReporter extends BaseTrainingListener {
    private final TrainingRun run;

    ScoreReporter(TrainingRun run) {
        this.run = run;
    }

    /** {@code score()} is the loss of this iteration's batch before its update. */
    @Override
    public void iterationDone(Model model, int iteration, int epoch) {
        run.updated(model.score());
    }
}
