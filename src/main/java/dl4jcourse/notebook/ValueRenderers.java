package dl4jcourse.notebook;

import dl4jcourse.dl4j.Ndarrays;
import dl4jcourse.exercise.CheckResult;
import dl4jcourse.exercise.Prediction;
import dl4jcourse.exercise.catalogue.ProgressReport;
import dl4jcourse.gradcheck.GradientReport;
import dl4jcourse.gradcheck.ThreeWayReport;
import dl4jcourse.graph.Diagram;
import dl4jcourse.graph.Gradients;
import dl4jcourse.graph.Value;
import dl4jcourse.nn.Matrix;
import dl4jcourse.plot.Digits;
import dl4jcourse.plot.FilmStrip;
import dl4jcourse.plot.LossCurve;
import dl4jcourse.plot.Picture;
import dl4jcourse.train.ConfusionMatrix;
import dl4jcourse.train.History;
import dl4jcourse.train.Progress;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.dflib.jjava.jupyter.kernel.display.RenderContext;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.nd4j.linalg.api.ndarray.INDArray;
import tech.tablesaw.api.Table;

/** How the values of the course look as the result of a cell: always as text too, for front ends that show no HTML. */
final class ValueRenderers {
    private static final MIMEType HTML = MIMEType.TEXT_HTML;
    private static final MIMEType TEXT = MIMEType.TEXT_PLAIN;
    private static final MIMEType SVG = MIMEType.IMAGE_SVG;
    private static final MIMEType PNG = MIMEType.IMAGE_PNG;
    /** JupyterLab draws it without an extension. */
    private static final MIMEType MERMAID = MIMEType.parse("text/vnd.mermaid");

    /** Mermaid gives up on great graphs; those are shown as text. */
    private static final int MOST_NODES_DRAWN = 200;

    @SuppressWarnings("unchecked") // a class literal has no type arguments
    private static final Class<Map<?, ?>> MAP = (Class<Map<?, ?>>) (Class<?>) Map.class;

    private ValueRenderers() {}

    static void register(Renderer renderer) {
        html(renderer, Matrix.class, ArrayTable::of, Matrix::toString);
        html(renderer, double[][].class, v -> ArrayTable.of(Matrix.of(v)), Arrays::deepToString);
        html(renderer, double[].class, v -> ArrayTable.of(Matrix.row(v)), Arrays::toString);
        html(renderer, int[][].class, v -> Html.pre(Arrays.deepToString(v)), Arrays::deepToString);
        html(renderer, int[].class, v -> Html.pre(Arrays.toString(v)), Arrays::toString);
        html(renderer, INDArray.class, ValueRenderers::ndarray, INDArray::toString);
        html(renderer, Table.class, TablesawTable::of, Table::toString);
        html(renderer, GradientReport.class, ReportTable::of, GradientReport::toString);
        html(renderer, ThreeWayReport.class, ThreeWayTable::of, ThreeWayReport::toString);
        html(renderer, ConfusionMatrix.class, ConfusionTable::of, c -> Arrays.deepToString(c.counts()));
        html(renderer, Digits.class, DigitRow::of, d -> "digits: " + d.captions());
        html(renderer, MAP, ValueRenderers::map, Map::toString);
        html(renderer, Prediction.class, PredictionTable::of, Prediction::toString);
        html(renderer, CheckResult.class, CheckTable::of, CheckResult::toString);
        html(renderer, ProgressReport.class, ProgressTable::of, ProgressReport::toString);
        html(renderer, Progress.class, LiveView::html, LiveView::line);
        graph(renderer, Value.class, Value::diagram, Value::toString);
        graph(renderer, Gradients.class, Gradients::diagram, Gradients::toString);
        graph(renderer, Diagram.class, Function.identity(), Diagram::toString);
        picture(renderer, Picture.class, Function.identity(), Picture::description);
        picture(renderer, History.class, LossCurve::of, History::toString);
        renderer.createRegistration(FilmStrip.class).preferring(TEXT, HTML, PNG).register((strip, context) -> {
            context.renderIfRequested(TEXT, strip::toString);
            context.renderIfRequested(HTML, () -> FilmStripPlayer.of(strip));
            context.renderIfRequested(PNG, () -> Html.base64(strip.print()));
        });
    }

    private static String ndarray(INDArray array) {
        return array.rank() == 1 || array.rank() == 2
                ? ArrayTable.of(Ndarrays.toMatrix(array), array.dataType().toString())
                : Html.pre(array.toString());
    }

    /** Parameters and gradients: each matrix under its name. */
    private static String map(Map<?, ?> map) {
        StringBuilder html = new StringBuilder();
        map.forEach((key, value) -> html.append("<b>")
                .append(Html.escape(String.valueOf(key)))
                .append("</b> ")
                .append(value instanceof Matrix m ? ArrayTable.of(m) : Html.escape(String.valueOf(value)))
                .append("<br>"));
        return html.toString();
    }

    private static <T> void html(Renderer renderer, Class<T> type, Function<T, String> html, Function<T, String> text) {
        renderer.createRegistration(type).preferring(TEXT, HTML).register((value, context) -> {
            context.renderIfRequested(TEXT, () -> text.apply(value));
            context.renderIfRequested(HTML, () -> html.apply(value));
        });
    }

    private static <T> void graph(
            Renderer renderer, Class<T> type, Function<T, Diagram> draw, Function<T, String> text) {
        renderer.createRegistration(type).preferring(TEXT, MERMAID).register((value, context) -> {
            context.renderIfRequested(TEXT, () -> text.apply(value));
            Diagram diagram = draw.apply(value);
            if (diagram.nodes().size() <= MOST_NODES_DRAWN) {
                context.renderIfRequested(MERMAID, diagram::mermaid);
            }
        });
    }

    private static <T> void picture(
            Renderer renderer, Class<T> type, Function<T, Picture> draw, Function<T, String> text) {
        renderer.createRegistration(type)
                .preferring(TEXT, SVG, PNG)
                .register((value, context) -> show(context, draw.apply(value), text.apply(value)));
    }

    private static void show(RenderContext context, Picture picture, String text) {
        context.renderIfRequested(TEXT, () -> text);
        context.renderIfRequested(SVG, picture::svg);
        context.renderIfRequested(PNG, () -> Html.base64(picture.png()));
    }
}
