package dl4jcourse.notebook;

import dl4jcourse.exercise.Prediction;
import java.util.Locale;

/** A prediction, the result and the verdict in one row. */
final class PredictionTable {
    private static final Words WORDS = Words.ofThisKernel();

    private PredictionTable() {}

    static String of(Prediction prediction) {
        String colour = switch (prediction.outcome()) {
            case RIGHT -> Html.GOOD;
            case CLOSE, MISSING, UNREADABLE -> Html.DOUBTFUL;
            case OFF -> Html.BAD;
        };
        String verdict = WORDS.get("prediction." + prediction.outcome().name().toLowerCase(Locale.ROOT));
        return "<table>"
                + Html.header(
                        WORDS.get("prediction.predicted"),
                        WORDS.get("prediction.actual"),
                        WORDS.get("prediction.verdict"))
                + "<tr>"
                + Html.cell(prediction.predictedText(), "")
                + Html.cell(prediction.actualText(), "")
                + Html.cell(verdict, colour)
                + "</tr></table>";
    }
}
