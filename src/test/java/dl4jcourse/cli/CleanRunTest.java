package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dl4jcourse.ipynb.Cell;
import dl4jcourse.ipynb.Notebook;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an executed notebook must not have; on the real kernel: {@link LecturesOnTheKernelTest}. */
class CleanRunTest {
    private static Cell cell(String source, String rest) {
        Cell cell = Cell.code("one", source, List.of());
        JsonObject run = JsonParser.parseString(rest).getAsJsonObject();
        return new Cell(cell.kind(), cell.id(), cell.source(), cell.metadata(), run);
    }

    private static List<String> faults(Cell cell) {
        return CleanRun.faults(new Notebook(List.of(cell, Cell.markdown("two", "prose")), new JsonObject()));
    }

    @Test
    void aCellThatRanIsGood() {
        assertEquals(List.of(), faults(cell("1", "{\"execution_count\":3,\"outputs\":[]}")));
        assertEquals(List.of(), faults(cell(" ", "{\"execution_count\":null,\"outputs\":[]}")));
    }

    @Test
    void aCellThatDidNotRunIsNamed() {
        assertEquals(List.of("one: has not run"), faults(cell("1", "{\"execution_count\":null,\"outputs\":[]}")));
    }

    @Test
    void redLinesAndErrorsAreNamed() {
        String red = "{\"execution_count\":3,\"outputs\":[{\"output_type\":\"stream\",\"name\":\"stderr\"}]}";
        String error = "{\"execution_count\":3,\"outputs\":[{\"output_type\":\"error\"}]}";
        assertEquals(1, faults(cell("1", red)).size());
        assertEquals(1, faults(cell("1", error)).size());
    }
}
