package dl4jcourse.train;

import dl4jcourse.data.Folds;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * k-fold cross-validation: train k times, each time without one part, and measure on that part.
 *
 * <pre>{@code
 * var result = CrossValidation.run(Folds.of(data, 5, random), fold -> {
 *     var trainer = new Trainer(newNet(), loss, new Sgd(0.1));    // a fresh network for each fold
 *     trainer.fit(Batches.shuffled(fold.train(), 32, random), 20);
 *     return trainer.measure(fold.validation());
 * });
 * result.accuracy()    // 0.9312 ± 0.0104
 * }</pre>
 *
 * @param folds the metrics of each fold that was finished
 * @param stopped whether it was asked to stop before the last fold was finished
 */
public record CrossValidation(List<Metrics> folds, boolean stopped) {
    /** Trains on each fold, until the thread is interrupted; progress counts through all folds. */
    public static CrossValidation run(Folds folds, Function<Folds.Fold, Metrics> trainAndMeasure) {
        List<Metrics> finished = new ArrayList<>();
        try (SeriesProgress progress = new SeriesProgress("fold", folds.size())) {
            for (Folds.Fold fold : folds) {
                progress.next(fold.number());
                Metrics metrics = trainAndMeasure.apply(fold);
                if (Thread.currentThread().isInterrupted()) {
                    return new CrossValidation(List.copyOf(finished), true);
                }
                finished.add(metrics);
            }
        }
        return new CrossValidation(List.copyOf(finished), false);
    }

    /** Mean and standard deviation of the folds' losses. */
    public Spread loss() {
        return estimate(Metrics::loss);
    }

    /** Mean and standard deviation of the folds' accuracies. */
    public Spread accuracy() {
        return estimate(Metrics::accuracy);
    }

    private Spread estimate(ToDoubleFunction<Metrics> metric) {
        return folds.isEmpty()
                ? new Spread(Double.NaN, Double.NaN)
                : Spread.of(folds.stream().mapToDouble(metric).toArray());
    }

    @Override
    public String toString() {
        return folds.size() + " folds: loss " + loss() + ", accuracy " + accuracy() + (stopped ? ", stopped" : "");
    }
}
