package dl4jcourse.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tech.tablesaw.api.Table;

/**
 * Rents of 500 invented flats, from {@code data/rent.csv}; see {@link RentGenerator} for the formula.
 *
 * <p>Columns: {@code m2} floor space in m², {@code years} the age of the building, {@code minutes} on foot to the station,
 * {@code yen} rent a month.
 */
public final class Rent {
    /** The columns a network sees. */
    public static final List<String> INPUTS = List.of("m2", "years", "minutes");

    /** The column it is to tell. */
    public static final String TARGET = "yen";

    private Rent() {}

    /** All columns. */
    public static Table table() {
        return Csv.table("data/rent.csv", text());
    }

    /** x [500×3]: m2, years, minutes; y [500×1]: yen a month. Neither is standardised. */
    public static Dataset load() {
        return Csv.dataset(table(), INPUTS, TARGET);
    }

    private static String text() {
        try (InputStream in = Rent.class.getResourceAsStream("rent.csv")) {
            if (in == null) {
                throw new DataException("data/rent.csv is not on the class path. Build again: ./course test");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
