package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.ipynb.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A program in the shell in the place of one that trains. */
class BenchRunTest {
    @TempDir
    Path root;

    private List<BenchFigure> run(String script) throws IOException {
        List<String> command = List.of("sh", "-c", script);
        return new BenchProgram("MNIST", "shell", true, 938, 64, Map.of(), command)
                .run(new Project(root), new Messages(Language.EN));
    }

    @Test
    void theFirstEpochIsNotCounted() throws IOException {
        List<BenchFigure> figures = run("echo epoch 1: a; echo epoch 2: b; echo '{\"epochs\": 2}'");
        assertEquals(
                List.of("MNIST program", "MNIST epoch"),
                figures.stream().map(BenchFigure::work).toList());
        double epoch = figures.get(1).median().wall();
        assertTrue(epoch >= 0 && epoch <= figures.get(0).median().wall(), figures::toString);
        assertEquals(1, run("echo epoch 1: a; echo '{}'").size());
    }

    @Test
    void whatAProgramCountsGoesBeforeWhatIsKnown() throws IOException {
        BenchFigure told = run("echo '{\"updates\": 100, \"batch\": 600}'").get(0);
        assertEquals(List.of(100, 600), List.of(told.updates(), told.batch()));
        BenchFigure silent = run("echo '{\"loop_seconds\": 0.5}'").get(1);
        assertEquals(new BenchFigure("MNIST loop", "shell", 938, 64, silent.rounds()), silent);
        assertEquals(0.5, silent.median().wall());
    }

    @Test
    void aProgramThatFailsEndsTheMeasurement() {
        CourseException error = assertThrows(CourseException.class, () -> run("echo no torch; exit 3"));
        assertTrue(error.getMessage().contains("no torch"), error.getMessage());
    }

    @Test
    void aWorkThatDoesNotExistIsNamed() {
        BenchCommand command = new BenchCommand(new Project(root), new Messages(Language.EN));
        new CommandLine(command).parseArgs("--only", "AND,MINST");
        CourseException error = assertThrows(CourseException.class, command::call);
        assertTrue(error.getMessage().contains("AND,MINST"), error.getMessage());
    }
}
