package dl4jcourse.ipynb;

import com.google.gson.JsonObject;
import java.util.List;

/**
 * What tools must know of exercises and checks: JupyterLab does not let the learner change or delete a check, and a school's
 * nbgrader (metadata of version 3) knows which cell holds an answer and which one gives points.
 */
final class Grading {
    private static final int SCHEMA = 3;

    private Grading() {}

    static void describe(JsonObject metadata, String id, List<String> tags, int points) {
        boolean check = tags.contains("check");
        boolean exercise = tags.contains("exercise");
        if (!check && !exercise) return;
        metadata.addProperty("deletable", false);
        if (check) metadata.addProperty("editable", false);
        JsonObject nbgrader = new JsonObject();
        nbgrader.addProperty("grade", check);
        nbgrader.addProperty("grade_id", id);
        nbgrader.addProperty("locked", check);
        if (check) nbgrader.addProperty("points", points);
        nbgrader.addProperty("schema_version", SCHEMA);
        nbgrader.addProperty("solution", exercise);
        nbgrader.addProperty("task", false);
        metadata.add("nbgrader", nbgrader);
    }
}
