package dl4jcourse.grading.report;

import com.google.gson.GsonBuilder;
import dl4jcourse.exercise.Part;
import dl4jcourse.grading.Grade;
import dl4jcourse.grading.GradedNotebook;
import dl4jcourse.grading.TestGrade;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One learner's grades in the form in which Gradescope's autograders give results. */
record GradescopeJson(List<GradedNotebook> notebooks) {
    String text() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("score", notebooks.stream().mapToInt(GradedNotebook::points).sum());
        List<Map<String, Object>> tests = new ArrayList<>();
        for (GradedNotebook notebook : notebooks) {
            notebook.grades().forEach(grade -> add(tests, notebook, grade));
        }
        root.put("tests", tests);
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(root) + "\n";
    }

    private static void add(List<Map<String, Object>> tests, GradedNotebook notebook, Grade grade) {
        String name = notebook.lecture() + " " + grade.exercise();
        tests.add(test(name, grade.points(), grade.max(), output(grade), "visible"));
        if (grade.hiddenMax() > 0) {
            tests.add(test(name + " (hidden)", grade.hiddenPoints(), grade.hiddenMax(), "", "after_published"));
        }
    }

    private static String output(Grade grade) {
        StringBuilder output = new StringBuilder(grade.verdict().code());
        if (!grade.mistake().isEmpty()) output.append(": ").append(grade.mistake());
        for (TestGrade test : grade.tests()) {
            if (test.part() != Part.HIDDEN && !test.passed()) {
                output.append("\n").append(test.name()).append(": ").append(test.got());
            }
        }
        return output.toString();
    }

    private static Map<String, Object> test(String name, int score, int max, String output, String visibility) {
        Map<String, Object> test = new LinkedHashMap<>();
        test.put("name", name);
        test.put("score", score);
        test.put("max_score", max);
        test.put("output", output);
        test.put("visibility", visibility);
        return test;
    }
}
