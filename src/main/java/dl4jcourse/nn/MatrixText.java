package dl4jcourse.nn;

import java.util.Locale;

/** A matrix as text for people: aligned columns, and dots for what is left out. */
final class MatrixText {
    private static final int MAX_ROWS = 8;
    private static final int MAX_COLS = 10;

    private MatrixText() {}

    static String of(double[][] data, int cols, String shape) {
        StringBuilder text = new StringBuilder(shape);
        for (int i = 0; i < Math.min(data.length, MAX_ROWS); i++) {
            text.append('\n');
            for (int j = 0; j < Math.min(cols, MAX_COLS); j++) {
                text.append(String.format(Locale.ROOT, " %9s", number(data[i][j])));
            }
            text.append(cols > MAX_COLS ? "  …" : "");
        }
        return text.append(data.length > MAX_ROWS ? "\n         …" : "").toString();
    }

    /** Four digits after the point; the exponent form where that would hide the number. */
    private static String number(double v) {
        double size = Math.abs(v);
        boolean plain = v == 0 || size >= 1e-3 && size < 1e5 || !Double.isFinite(v);
        return String.format(Locale.ROOT, plain ? "%.4f" : "%.2e", v);
    }
}
