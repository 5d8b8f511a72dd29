package dl4jcourse.notebook;

import dl4jcourse.plot.LossCurve;
import dl4jcourse.train.Epoch;
import dl4jcourse.train.Progress;
import dl4jcourse.train.ProgressListener;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dflib.jjava.jupyter.kernel.BaseNotebookStatics;

/**
 * The picture of a running training, redrawn in place: a bar, the time left, the loss of the last epochs, the curve. A
 * progress report comes on the thread of the cell, which alone may write to the notebook.
 */
final class LiveView implements ProgressListener {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 90;

    private static final Words WORDS = Words.ofThisKernel();

    private String id = "";

    @Override
    public void update(Progress progress) {
        if (id.isEmpty()) {
            id = BaseNotebookStatics.display(progress);
        } else {
            BaseNotebookStatics.updateDisplay(id, progress);
        }
    }

    static String html(Progress progress) {
        return "<div><progress style=\"width:" + WIDTH + "px\" max=\"" + progress.total() + "\" value=\""
                + progress.done() + "\"></progress><br>" + Html.escape(line(progress)) + "<br><small>"
                + Html.escape(lastEpochs(progress.history().epochs())) + "</small><br>" + curve(progress) + "</div>";
    }

    /** Such as: hand: epoch 2 of 5, update 1200 of 4690, 2.9 s, about 8 s left; ■ stops … */
    static String line(Progress progress) {
        String where = WORDS.get(
                "live.where",
                progress.history().title(),
                progress.epoch(),
                progress.epochs(),
                progress.done(),
                progress.total(),
                progress.elapsed().toMillis() / 1000.0);
        if (progress.running()) {
            return where + WORDS.get("live.running", text(progress.left()));
        }
        return where + WORDS.get(ending(progress));
    }

    /** On request, by itself before the last update (early stopping, or a loss that is no number), or at the end. */
    private static String ending(Progress progress) {
        if (progress.history().stopped()) {
            return "live.stopped";
        }
        return progress.done() < progress.total() ? "live.early" : "live.done";
    }

    private static String text(Duration left) {
        long seconds = left.toSeconds() + 1;
        return seconds < 90 ? WORDS.get("live.seconds", seconds) : WORDS.get("live.minutes", (seconds + 30) / 60);
    }

    private static String lastEpochs(List<Epoch> epochs) {
        return epochs.subList(Math.max(0, epochs.size() - 5), epochs.size()).stream()
                .map(epoch -> WORDS.get("live.epoch", epoch.number(), epoch.loss()))
                .collect(Collectors.joining("   "));
    }

    /** The losses so far over the whole width of the training. */
    private static String curve(Progress progress) {
        double[][] points = LossCurve.smooth(progress.history().losses(), 120);
        double top = 0;
        for (double loss : points[1]) {
            top = Double.isFinite(loss) ? Math.max(top, loss) : top;
        }
        StringBuilder line = new StringBuilder();
        for (int p = 0; p < points[0].length && top > 0; p++) {
            if (Double.isFinite(points[1][p])) {
                double x = WIDTH * points[0][p] / progress.total();
                double y = HEIGHT - (HEIGHT - 4) * points[1][p] / top;
                line.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
            }
        }
        return String.format(
                Locale.ROOT,
                "<svg width=\"%d\" height=\"%d\" role=\"img\" aria-label=\"loss curve\"><polyline fill=\"none\" "
                        + "stroke=\"#2f81f7\" stroke-width=\"1.5\" points=\"%s\"/><line x1=\"0\" y1=\"%d\" x2=\"%d\" "
                        + "y2=\"%d\" stroke=\"currentColor\" stroke-opacity=\".3\"/></svg>",
                WIDTH,
                HEIGHT,
                line,
                HEIGHT,
                WIDTH,
                HEIGHT);
    }
}
