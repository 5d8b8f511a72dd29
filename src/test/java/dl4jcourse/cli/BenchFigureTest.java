package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dl4jcourse.ipynb.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchFigureTest {
    private static BenchFigure figure(String work, String way, BenchTime... rounds) {
        return new BenchFigure(work, way, 938, 64, List.of(rounds));
    }

    @Test
    void readsTheLinesThatAreFiguresAlone() {
        BenchFigure figure = BenchFigure.parse("figure\tMNIST epoch\thand\t938 64\t3.0 4.0\t1.0 2.0")
                .orElseThrow();
        assertEquals(figure("MNIST epoch", "hand", new BenchTime(3, 4), new BenchTime(1, 2)), figure);
        assertTrue(BenchFigure.parse("Starting MultiLayerNetwork").isEmpty());
        assertTrue(BenchFigure.parse("figure\tMNIST epoch\thand\t938 64").isEmpty());
    }

    @Test
    void mediansAndQuartilesLieBetweenTheRounds() {
        List<BenchTime> rounds = List.of(new BenchTime(4, 8), new BenchTime(1, 2), new BenchTime(2, 2));
        assertEquals(new BenchTime(2, 2), BenchTime.median(rounds));
        assertEquals(3, BenchTime.quantile(rounds, BenchTime::wall, 0.75));
        assertEquals(5, BenchTime.quantile(rounds, BenchTime::cpu, 0.75));
    }

    @Test
    void aClockThatCannotBeReadIsADash() {
        BenchTables tables = new BenchTables(new Messages(Language.EN));
        String table = tables.figures(List.of(
                figure("epoch", "hand", new BenchTime(1, 2), new BenchTime(3, 4)),
                figure("product", "hand", new BenchTime(0.000123456, Double.NaN))));
        assertTrue(table.contains("| epoch | hand | 2000 | 1500–2500 | 3000 | 2 |"), table);
        assertTrue(table.contains("| product | hand | 0.123 | 0.123–0.123 | – | 1 |"), table);
    }

    @Test
    void theFileKeepsEveryRoundOfBothClocks(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("figures.json");
        List<BenchFigure> figures = List.of(figure("epoch", "hand", new BenchTime(1, 2), new BenchTime(3, Double.NaN)));
        BenchJson.write(file, BenchJson.of(BenchMachine.here(), figures));
        JsonObject all = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        String rounds = all.getAsJsonArray("figures")
                .get(0)
                .getAsJsonObject()
                .get("rounds")
                .toString();
        assertEquals("[{\"wall\":1.0,\"cpu\":2.0},{\"wall\":3.0}]", rounds);
    }

    @Test
    void jmhsIterationsAreRounds() {
        String result = "[{\"benchmark\": \"a.b.ProductBenchmark.hand\", \"params\": {\"size\": \"8x8x8\"},"
                + " \"primaryMetric\": {\"rawData\": [[0.5], [0.25]]}},"
                + " {\"benchmark\": \"a.b.StepBenchmark.hand\", \"primaryMetric\": {\"rawData\": [[1e-6]]}}]";
        List<BenchFigure> figures = BenchKernels.parse(result);
        assertTrue(figures.get(0).is("product 8x8x8", "hand"));
        assertEquals(0.375, figures.get(0).median().wall());
        assertTrue(figures.get(1).is("AND step, JMH", "hand"));
        assertFalse(figures.get(1).is("AND step", "hand"));
    }
}
