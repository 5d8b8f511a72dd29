package dl4jcourse.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.nn.Matrix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RentTest {
    @TempDir
    Path folder;

    private static Dataset rent(String csv) {
        return Csv.dataset(Csv.table("rent.csv", csv), Rent.INPUTS, Rent.TARGET);
    }

    private static void refused(String csv, String... parts) {
        var error = assertThrows(DataException.class, () -> rent(csv));
        assertTrue(error.getMessage().startsWith("rent.csv"), error.getMessage());
        for (String part : parts) {
            assertTrue(error.getMessage().contains(part), error.getMessage());
        }
    }

    @Test
    void theFileIsWhatTheGeneratorWrites() throws IOException {
        String file = Files.readString(Path.of("data/rent.csv"));
        assertEquals(RentGenerator.csv(), file);
        assertNotEquals(RentGenerator.csv(), file.replaceFirst("\n", "\r\n"));
    }

    @Test
    void fiveHundredFlatsThatFollowTheFormula() {
        Dataset data = Rent.load();
        assertEquals("500 examples, x [500×3], y [500×1]", data.toString());
        assertEquals(List.of("m2", "years", "minutes", "yen"), Rent.table().columnNames());
        double sum = 0;
        for (int n = 0; n < data.size(); n++) {
            double yen = RentGenerator.yen(
                    data.x().get(n, 0), data.x().get(n, 1), data.x().get(n, 2));
            double noise = data.y().get(n, 0) - yen;
            assertTrue(Math.abs(noise) < 20_000 && yen > 0, "flat " + n);
            sum += noise * noise;
        }
        assertEquals(5000, Math.sqrt(sum / data.size()), 400);
    }

    @Test
    void readsWhatHasTheColumnsInAnyOrder() throws IOException {
        Path file = folder.resolve("flats.csv");
        Files.writeString(file, "\ufeffyen,minutes,name,years,m2\n90000,5,Aoi,3,40.5\n80000,7,\"B, east\",12,30\n");
        Dataset data = Csv.dataset(Csv.read(file), Rent.INPUTS, Rent.TARGET);
        assertEquals(Matrix.of(new double[][] {{40.5, 3, 5}, {30, 12, 7}}), data.x());
        assertEquals(80000, data.y().get(1, 0));
    }

    @Test
    void missingColumn() {
        refused("m2,years,yen\n40,3,90000\n", "\"minutes\" expected", "[m2, years, yen]");
    }

    @Test
    void whatIsNoNumberIsNamedByRowAndColumn() {
        refused("m2,years,minutes,yen\n40,3,5,90000\n41,new,5,90000\n", "row 2", "\"years\"", "\"new\"");
        refused("m2,years,minutes,yen\n40,3,5,90000\n41,3,,90000\n", "row 2", "\"minutes\"", "nothing");
        refused("m2,years,minutes,yen\n40,3,5,90000\n41,3,5,NaN\n", "row 2", "\"yen\"");
        refused("m2,years,minutes,yen\n40,3,5,\"90,000 yen\"\n", "row 1", "\"yen\"", "90,000 yen");
    }

    @Test
    void emptyFile() {
        refused("", "is empty");
        refused(" \n\n", "is empty");
        refused("m2,years,minutes,yen\n", "no examples");
    }

    @Test
    void linesOfDifferentLength() {
        refused("m2,years,minutes,yen\n40,3,5,90000\n41,3\n", "no table");
        refused("m2,years,minutes,yen\n40,3,5,90000,1\n", "no table");
    }

    @Test
    void missingFileAndWrongEncoding() throws IOException {
        Path missing = folder.resolve("none.csv");
        var error = assertThrows(DataException.class, () -> Csv.read(missing));
        assertTrue(error.getMessage().contains(missing.toString()), error.getMessage());
        Path latin = Files.write(folder.resolve("latin.csv"), new byte[] {'m', (byte) 0xb2, '\n', '1'});
        assertThrows(DataException.class, () -> Csv.read(latin));
    }
}
