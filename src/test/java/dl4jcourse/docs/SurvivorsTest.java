package dl4jcourse.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurvivorsTest {
    private static final String XML = "<mutations>" + mutation(true, "graph.Order", "of")
            + mutation(false, "nn.Loss", "value") + mutation(false, "nn.Loss", "lambda$value$3") + "</mutations>";
    private static final String ROW = "| `nn.Loss` | `value` | Math | 2 | a + b | the same |\n";

    private static String mutation(boolean detected, String name, String method) {
        return "<mutation detected='" + detected + "'><mutatedClass>dl4jcourse." + name
                + "</mutatedClass><mutatedMethod>" + method
                + "</mutatedMethod><mutator>org.pitest.MathMutator</mutator></mutation>";
    }

    private static Survivors read(String xml) throws IOException {
        return Survivors.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> complaints(String table) throws IOException {
        return read(XML).complaints(Survivors.explained(table));
    }

    @Test
    void explainedSurvivorsAreFine() throws IOException {
        assertEquals(Map.of("nn.Loss value Math", 2), read(XML).counts());
        assertEquals(List.of(), complaints("| class | method | mutator | number | code | why |\n|---|\n" + ROW));
    }

    @Test
    void unexplainedOnesAreNamed() throws IOException {
        assertEquals(List.of("nn.Loss value Math: 2 survived, 0 explained"), complaints(""));
        assertEquals(List.of("nn.Loss value Math: 2 survived, 1 explained"), complaints(ROW.replace("| 2 |", "| 1 |")));
        assertEquals(
                List.of("nn.Loss value Math: 2 survived, 0 explained"),
                complaints(ROW.replace("the same", "")),
                "no reason given");
    }

    @Test
    void explanationsOfWhatIsKilledByNowAreNamed() throws IOException {
        String killed = "| `graph.Order` | `of` | Math | 1 | a | b |\n";
        assertEquals(List.of("graph.Order of Math: 0 survived, 1 explained"), complaints(ROW + killed));
        String notMutated = killed.replace("graph.Order", "optim.Sgd");
        assertEquals(List.of(), complaints(ROW + notMutated), "not part of this run");
    }

    @Test
    void whatIsNoReportIsRefused() {
        assertThrows(IOException.class, () -> read("<mutations>"));
    }

    @Test
    void theListCanBeRead() throws IOException {
        assertFalse(Survivors.explained(Files.readString(Path.of("docs/mutants.md")))
                .isEmpty());
    }
}
