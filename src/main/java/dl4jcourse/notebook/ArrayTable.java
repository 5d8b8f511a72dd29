package dl4jcourse.notebook;

import dl4jcourse.nn.Matrix;
import java.util.Locale;

/** A matrix as an HTML table; of a big one the first rows and columns. */
final class ArrayTable {
    private static final int MAX_ROWS = 10;
    private static final int MAX_COLS = 12;

    private ArrayTable() {}

    static String of(Matrix matrix) {
        return of(matrix, "");
    }

    static String of(Matrix matrix, String type) {
        int rows = Math.min(matrix.rows(), MAX_ROWS);
        int cols = Math.min(matrix.cols(), MAX_COLS);
        StringBuilder html = new StringBuilder("<table>");
        for (int i = 0; i < rows; i++) {
            html.append("<tr>");
            for (int j = 0; j < cols; j++) {
                html.append(Html.cell(number(matrix.get(i, j))));
            }
            html.append(cols < matrix.cols() ? "<td>…</td></tr>" : "</tr>");
        }
        html.append(rows < matrix.rows() ? "<tr><td>⋮</td></tr>" : "").append("</table>");
        return html + "<small>" + (matrix.shape() + " " + type).strip() + "</small>";
    }

    /** Up to six digits, and no zeros at the end. */
    static String number(double v) {
        double size = Math.abs(v);
        if (!Double.isFinite(v) || v == 0 || size >= 1e-4 && size < 1e7) {
            String text = String.format(Locale.ROOT, "%.6f", v);
            return text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text;
        }
        return String.format(Locale.ROOT, "%.3e", v);
    }
}
