package dl4jcourse.grading;

import dl4jcourse.exercise.catalogue.Exercises;
import dl4jcourse.grading.sandbox.ClassArchive;
import dl4jcourse.grading.sandbox.JavaProgram;
import dl4jcourse.grading.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** How to start {@link AnswerServer} in a sandbox. */
public final class AnswerProgram {
    private AnswerProgram() {}

    /**
     * The program with an archive of its classes.
     *
     * @param version of the class path
     * @param cache folder for the archive
     */
    public static JavaProgram of(
            Path jdk, List<Path> jars, Optional<Path> nativeCode, Sandbox sandbox, String version, Path cache)
            throws IOException, InterruptedException {
        JavaProgram program =
                new JavaProgram(jdk, jars, List.of(), Optional.empty(), nativeCode, AnswerServer.class.getName());
        return new ClassArchive(sandbox, cache).with(program, version, warmUp());
    }

    /** Requests that load what answers need, ND4J among it: in an archive it costs nothing until it is used. */
    private static String warmUp() {
        String one = "double f(double[] x) { double s = 0; for (double v : x) s += v * v; return Math.sqrt(s); }";
        String two = "INDArray warm = Nd4j.create(new double[] {1, 2}).mul(2);";
        return Request.declare(List.of("int one = 1;"), List.of()).json() + "\n" + answer(one) + answer(two);
    }

    private static String answer(String cell) {
        String first = Exercises.all().get(0).id();
        return Request.answer(first, cell, "check(\"" + first + "\", (double[] x) -> f(x))")
                        .json() + "\n";
    }
}
