package dl4jcourse.exercise.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a learner is told of a cell that does not compile. */
class UndefinedNamesTest {
    private static Optional<String> run(String... cells) {
        try (CellSession session = new CellSession()) {
            for (int i = 0; i < cells.length - 1; i++) session.declare(cells[i]);
            return session.run(cells[cells.length - 1]);
        }
    }

    @Test
    void aMisspeltMethodIsShown() {
        String words = run("double twice(double x) {\n    return dubble(x);\n}").orElse("");
        assertEquals(
                "does not compile: cannot find symbol: method dubble(double)\n    return dubble(x);\n           ^",
                words);
    }

    @Test
    void aMisspeltVariableIsShown() {
        String words = run("double twice(double x) {\n    return 2 * xx;\n}").orElse("");
        assertEquals("does not compile: cannot find symbol: variable xx\n    return 2 * xx;\n               ^", words);
    }

    @Test
    void helpersMayStandInOtherCellsAndBelow() {
        assertEquals(
                Optional.empty(),
                run("double half(double x) { return x / 2; }", "double f(double x) { return half(x); }"));
        assertEquals(
                Optional.empty(),
                run("double f(double x) { return g(x); }\ndouble g(double x) { return two * x; }\nint two = 2;"));
    }

    @Test
    void anotherCellsMistakeIsNotThisOnes() {
        assertEquals(
                Optional.empty(),
                run("double broken(double x) { return nowhere(x); }", "double f(double x) { return x; }"));
    }

    @Test
    void aHelperMayBeWrittenAgain() {
        String helper = "double f(double x) { return x; }";
        String caller = "double twice(double x) { return 2 * f(x); }";
        try (CellSession session = new CellSession()) {
            assertEquals(Optional.empty(), session.run(helper + caller));
            session.reset();
            assertEquals(Optional.empty(), session.run(helper.replace("return x", "return -x") + caller));
        }
    }
}
