package dl4jcourse.exercise.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a lecture's cells declare is there for an answer, and nothing of it runs before an answer needs it. */
class CellSessionTest {
    private final CellSession session = new CellSession();

    @AfterEach
    void close() {
        session.close();
    }

    private void holds(String condition) {
        String check = "if (!(" + condition + ")) throw new IllegalStateException(\"not so\");";
        assertEquals(Optional.empty(), session.run(check));
    }

    @Test
    void aMethodFindsTheVariableItUses() {
        session.declare("int x = 2;");
        assertEquals(Optional.empty(), session.run("int twice() { return 2 * x; }"));
        holds("twice() == 4");
    }

    @Test
    void aVariableFindsTheOnesItIsMadeFrom() {
        session.declare("int x = 2; int y = x + 1;");
        assertEquals(Optional.empty(), session.run("int twice() { return 2 * y; }"));
        holds("twice() == 6");
    }

    @Test
    void aStatementFindsItsVariables() {
        session.declare("int x = 2;\nint y = x + 1;");
        holds("y == 3");
    }

    @Test
    void whatNobodyNeedsDoesNotRun() {
        session.declare("int[] calls = {0};\nint slow = ++calls[0];\nint other = 3;");
        assertEquals(Optional.empty(), session.run("int f() { return other; }"));
        holds("calls[0] == 0");
    }

    @Test
    void aVariableThatNobodyDeclaresIsAnErrorWithItsPlace() {
        String error = session.run("int y = nowhere + 1;").orElseThrow();
        assertTrue(error.startsWith("does not compile: cannot find symbol"), error);
        assertTrue(error.endsWith("\nint y = nowhere + 1;\n        ^"), error);
    }

    @Test
    void aCellMayImportWhatIsInTheJars() {
        String imported = "import org.deeplearning4j.nn.conf.MultiLayerConfiguration;\n";
        assertEquals(Optional.empty(), session.run(imported + "MultiLayerConfiguration f() { return null; }"));
        assertEquals(Optional.empty(), session.run("INDArray g() { return Nd4j.zeros(2); }"));
    }

    @Test
    void soMayACellThatIsOnlyDeclared() {
        session.declare("import org.deeplearning4j.nn.conf.MultiLayerConfiguration;\n"
                + "String json(MultiLayerConfiguration c) { return c.toJson(); }");
        assertEquals(Optional.empty(), session.run("String of(MultiLayerConfiguration c) { return json(c); }"));
    }

    @Test
    void nothingIsLeftAfterAReset() {
        session.declare("int x = 2;");
        session.reset();
        assertTrue(session.run("int y = x + 1;").isPresent());
    }
}
