package dl4jcourse.grading.report;

import dl4jcourse.grading.Grade;
import dl4jcourse.grading.GradedNotebook;

/** The grades as test results, for programs that read JUnit's format: a suite a notebook, a case an exercise. */
record JunitXml(ClassGrades grades) {
    String text() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
        grades.graded().forEach(notebook -> xml.append(suite(notebook)));
        return xml.append("</testsuites>\n").toString();
    }

    private static String suite(GradedNotebook notebook) {
        long failures =
                notebook.grades().stream().filter(grade -> !isFull(grade)).count();
        StringBuilder xml = new StringBuilder("  <testsuite name=\""
                + Page.escape(notebook.learner() + " " + notebook.lecture()) + "\" tests=\""
                + notebook.grades().size() + "\" failures=\"" + failures + "\">\n");
        for (Grade grade : notebook.grades()) {
            String message = grade.total() + " / " + grade.totalMax() + ": "
                    + grade.verdict().code() + ": " + grade.reason();
            xml.append("    <testcase classname=\"" + Page.escape(notebook.lecture()) + "\" name=\""
                    + Page.escape(grade.exercise()) + "\"");
            xml.append(isFull(grade) ? "/>\n" : "><failure message=\"" + Page.escape(message) + "\"/></testcase>\n");
        }
        return xml.append("  </testsuite>\n").toString();
    }

    private static boolean isFull(Grade grade) {
        return grade.total() == grade.totalMax();
    }
}
