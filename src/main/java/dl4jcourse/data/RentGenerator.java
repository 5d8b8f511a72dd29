package dl4jcourse.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Makes {@code data/rent.csv}: flats of our own invention, so that the true formula is known. The same file on every JDK;
 * run {@link #main} with its path to write it anew.
 */
public final class RentGenerator {
    /** The number of flats. */
    public static final int FLATS = 500;

    private static final long SEED = 2026;
    private static final double NOISE_YEN = 5000;

    private RentGenerator() {}

    /** Writes the file named by the first argument. */
    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of(args[0]), csv());
    }

    /** The file: a line of names, then a line for each flat, each ended by a line feed. */
    static String csv() {
        Random random = new Random(SEED);
        StringBuilder csv = new StringBuilder("m2,years,minutes,yen\n");
        for (int n = 0; n < FLATS; n++) {
            int tenths = 150 + random.nextInt(651);
            int years = random.nextInt(41);
            int minutes = 1 + random.nextInt(20);
            double yen = yen(tenths / 10.0, years, minutes) + NOISE_YEN * random.nextGaussian();
            csv.append(tenths / 10 + "." + tenths % 10 + "," + years + "," + minutes + ",");
            csv.append(100 * Math.round(yen / 100)).append('\n');
        }
        return csv.toString();
    }

    /**
     * The rent without noise.
     *
     * @param m2 floor space, m²
     * @param years age of the building, years
     * @param minutes walk to the station, minutes
     * @return yen a month
     */
    public static double yen(double m2, double years, double minutes) {
        // (25000 + 2400 m2) · 0.988^years − 1300 minutes
        return (25_000 + 2_400 * m2) * StrictMath.pow(0.988, years) - 1_300 * minutes;
    }
}
