package dl4jcourse.exercise.cell;

import java.util.List;

/**
 * Tells whether a cell can be compiled without the jars: a compiler that has once not found a class does not look for it
 * again, so this is asked before.
 */
final class CourseAlone {
    /** Packages whose classes need nothing but the JDK. */
    private static final List<String> PACKAGES = List.of(
            "java.lang.",
            "java.util.",
            "dl4jcourse.exercise.",
            "dl4jcourse.gradcheck.",
            "dl4jcourse.graph.",
            "dl4jcourse.nn.",
            "dl4jcourse.nn.init.",
            "dl4jcourse.nn.layer.",
            "dl4jcourse.nn.loss.",
            "dl4jcourse.nn.perceptron.",
            "dl4jcourse.optim.");

    private CourseAlone() {}

    /** Whether every word that looks like a class is one of these packages, and none is imported. */
    static boolean suffices(String cell) {
        return Words.of(cell).stream()
                .allMatch(word -> !word.equals("import") && (!Character.isUpperCase(word.charAt(0)) || isKnown(word)));
    }

    private static boolean isKnown(String name) {
        return PACKAGES.stream().anyMatch(inPackage -> exists(inPackage + name));
    }

    private static boolean exists(String name) {
        try {
            Class.forName(name, false, CourseAlone.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError absent) {
            return false;
        }
    }
}
