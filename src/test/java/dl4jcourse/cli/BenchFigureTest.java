package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BenchFigureTest {
    @Test
    void readsTheLinesThatAreFiguresAlone() {
        BenchFigure figure =
                BenchFigure.parse("figure\tMNIST epoch\thand\t3.0\t1.0\t2.0").orElseThrow();
        assertEquals(new BenchFigure("MNIST epoch", "hand", List.of(3.0, 1.0, 2.0)), figure);
        assertTrue(BenchFigure.parse("Starting MultiLayerNetwork").isEmpty());
        assertTrue(BenchFigure.parse("figure\tMNIST epoch\thand").isEmpty());
    }

    @Test
    void putsEachBesideTheFirstOfTheSameWork() {
        String table = BenchFigure.table(List.of(
                new BenchFigure("epoch", "raw DL4J", List.of(1.0, 2.0, 3.0)),
                new BenchFigure("step", "hand", List.of(0.5)),
                new BenchFigure("epoch", "hand", List.of(1.0))));
        assertTrue(table.contains("| epoch | hand | 1000 | 1000 | 1000–1000 | 0.500 |"), table);
        assertTrue(table.contains("| epoch | raw DL4J | 2000 | 2000 |"), table);
    }

    @Test
    void readsThePeersLastLine() {
        assertEquals(List.of(1.0, 2.0), BenchPeers.epochs("{\"epoch_seconds\": [2, 4]}", 0.5));
        assertEquals(List.of(), BenchPeers.epochs("epoch 1: loss 0.3", 1));
    }
}
