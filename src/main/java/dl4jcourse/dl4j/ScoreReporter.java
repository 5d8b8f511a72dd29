package dl4jcourse.dl4j;

import dl4jcourse.train.TrainingRun;
import org.deeplearning4j.nn.api.Model;
import org.deeplearning4j.optimize.api.BaseTrainingListener;

/** Passes DL4J's score after each iteration on to the course's progress, and stops a training that diverged. */
final class ScoreReporter extends BaseTrainingListener {
    private final TrainingRun run;
    private int updates;

    ScoreReporter(TrainingRun run) {
        this.run = run;
    }

    /** {@code score()} is the loss of this iteration's batch before its update. */
    @Override
    public void iterationDone(Model model, int iteration, int epoch) {
        updates++;
        if (!Double.isFinite(model.score())) {
            throw new IllegalArgumentException("DL4J: finite numbers expected, but the loss of update " + updates
                    + " is " + model.score() + "; look for it in the data, or take a smaller learning rate");
        }
        run.updated(model.score());
    }
}
