package dl4jcourse.slides;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number in a deck.
 *
 * @param digits without sign and separators of thousands: {@code 60000}, {@code 0.0900}, {@code 1e-12}
 * @param percent whether a percent sign follows
 * @param line where it stands
 */
record Numeral(String digits, boolean percent, int line) {
    /** From here on a number needs a row also without a decimal point. */
    private static final int SMALLEST = 13;

    /** What holds no number that is shown: targets, descriptions of pictures, tags, directives, commands of TeX. */
    private static final Pattern APART = Pattern.compile(
            "!\\[[^\\]]*\\]\\([^)]*\\)|(?<=\\])\\([^)]*\\)|</?\\w[^>]*>|<!--\\s*_\\w+:.*?-->|\\\\[A-Za-z]+");

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\w.])(\\d+(?:(?:,|_|\\{,\\}|\\\\,)\\d{3}(?!\\d))*(?:\\.\\d+)?(?:[eE][-+]?\\d+)?)[fFdDL]?"
                    + "(?!\\w|\\.\\d)(\\s*\\\\?[%％])?");

    /** The numbers that need a row: with a decimal point, an exponent or a percent sign, or at least 13. */
    static List<Numeral> in(String text, int firstLine) {
        return all(text, firstLine).filter(Numeral::needsRow).toList();
    }

    static Stream<Numeral> all(String text, int firstLine) {
        String shown = Slide.blanked(APART, text);
        return NUMBER.matcher(shown)
                .results()
                .map(number -> of(
                        number,
                        firstLine
                                + (int) shown.substring(0, number.start())
                                        .chars()
                                        .filter(c -> c == '\n')
                                        .count()));
    }

    private static Numeral of(MatchResult number, int line) {
        return new Numeral(number.group(1).replaceAll("[,_{}\\\\]", ""), number.group(2) != null, line);
    }

    private boolean needsRow() {
        return percent || !digits.matches("\\d+") || Double.parseDouble(digits) >= SMALLEST;
    }

    /** Whether a program's number, rounded to these digits, is this one; per cent may stand for a share. */
    boolean isRounded(double number) {
        return fits(Math.abs(number)) || percent && fits(Math.abs(number) * 100);
    }

    private boolean fits(double number) {
        // half a unit of the last digit
        double half = 0.5 * new BigDecimal(digits).ulp().doubleValue();
        return Math.abs(number - Double.parseDouble(digits)) <= half * (1 + 1e-9);
    }

    /** Whether a text names this number, with or without separators of thousands. */
    boolean standsIn(String text) {
        String plain = text.replaceAll("(?<=\\d)[,_](?=\\d{3}(?!\\d))", "");
        String zeros = digits.matches("\\d+\\.\\d+") ? "0*" : "";
        Matcher found = Pattern.compile("(?<![\\d.])" + Pattern.quote(digits) + zeros + "(?!\\d|\\.\\d)")
                .matcher(plain);
        return found.find();
    }
}
