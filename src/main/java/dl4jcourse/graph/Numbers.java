package dl4jcourse.graph;

import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers for people: up to six significant digits, without zeros at the end. */
final class Numbers {
    private static final Pattern ZEROS = Pattern.compile("\\.?0+$");

    private Numbers() {}

    static String text(double v) {
        if (v == Math.rint(v) && Math.abs(v) < 1e6) {
            return String.valueOf((long) v);
        }
        double size = Math.abs(v);
        boolean plain = size >= 1e-4 && size < 1e6;
        return plain ? trimmed(v) : String.format(Locale.ROOT, "%.5e", v);
    }

    private static String trimmed(double v) {
        int digitsBefore = 1 + (int) Math.floor(Math.log10(Math.abs(v)));
        String digits = String.format(Locale.ROOT, "%." + (6 - digitsBefore) + "f", v);
        return digits.contains(".") ? ZEROS.matcher(digits).replaceFirst("") : digits;
    }
}
