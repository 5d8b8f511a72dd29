package dl4jcourse.cli;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dl4jcourse.ipynb.Cell;
import dl4jcourse.ipynb.Notebook;
import java.util.ArrayList;
import java.util.List;

/** What must not be in an executed notebook: errors, red lines, cells that did not run. */
final class CleanRun {
    private CleanRun() {}

    static List<String> faults(Notebook executed) {
        List<String> faults = new ArrayList<>();
        for (Cell cell : executed.cells()) {
            if (!hasRun(cell)) faults.add(cell.id() + ": has not run");
            cell.outputs().forEach(output -> fault(cell.id(), output.getAsJsonObject(), faults));
        }
        return faults;
    }

    /** Of code; Jupyter leaves out cells without any. */
    private static boolean hasRun(Cell cell) {
        return cell.kind() != Cell.Kind.CODE
                || cell.source().isBlank()
                || cell.rest().get("execution_count") instanceof JsonPrimitive;
    }

    private static void fault(String cell, JsonObject output, List<String> faults) {
        boolean error = output.get("output_type").getAsString().equals("error");
        boolean red = output.has("name") && output.get("name").getAsString().equals("stderr");
        if (error || red) {
            faults.add(cell + ": " + output);
        }
    }
}
