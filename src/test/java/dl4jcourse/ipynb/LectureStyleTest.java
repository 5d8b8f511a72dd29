package dl4jcourse.ipynb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The real lectures keep the habits, and each habit bites. */
class LectureStyleTest {

    private static final FrontMatter FRONT = new FrontMatter("A", "あ", 1, List.of());

    @Test
    void theLecturesKeepTheHabits() throws IOException {
        List<String> faults = Lectures.read(Project.LECTURES).stream()
                .flatMap(master -> LectureStyle.faults(master).stream())
                .toList();
        assertEquals(List.of(), faults);
    }

    /** A lecture with code cells of these numbers of lines. */
    private static List<String> faults(Integer... lengths) {
        List<MasterCell> cells = new ArrayList<>();
        for (int length : lengths) {
            cells.add(code("1\n".repeat(length)));
        }
        return LectureStyle.faults(new Master("x", FRONT, cells));
    }

    private static MasterCell code(String source, String... tags) {
        return new MasterCell.Code("a", source, List.of(tags));
    }

    private static List<String> faults(MasterCell... cells) {
        return LectureStyle.faults(new Master("x", FRONT, List.of(cells)));
    }

    @Test
    void lengthsAreBounded() {
        assertEquals(List.of(), faults(5, 5, 15));
        assertEquals(List.of("x: half of the code cells have at most 5 lines"), faults(5, 6, 6));
        assertEquals(List.of("x: 90 % of the code cells have at most 15 lines"), faults(5, 5, 16));
        assertEquals(List.of(), faults(1, 1, 1, 1, 1, 1, 1, 1, 1, 25));
        assertEquals(List.of("x: code cell a has at most 25 lines"), faults(1, 1, 1, 1, 1, 1, 1, 1, 1, 26));
    }

    @Test
    void countsAreBounded() {
        assertEquals(List.of(), faults(Collections.nCopies(60, 1).toArray(Integer[]::new)));
        assertEquals(
                List.of("x: a lecture has at most 60 cells, its exercises not counted"),
                faults(Collections.nCopies(61, 1).toArray(Integer[]::new)));
        assertEquals(
                List.of("x: a lecture has at most one set-up cell"), faults(code("1", "setup"), code("2", "setup")));
    }

    @Test
    void linesAndMagicsAreChecked() {
        assertEquals(List.of(), faults(code("x".repeat(100)), code("%classpath a.jar")));
        assertEquals(List.of("x: a: at most 100 characters a line"), faults(code("1;\n" + "x".repeat(101))));
        assertEquals(List.of("x: a: no %maven and no %load"), faults(code("int a;\n%maven a:b:1")));
        assertEquals(List.of("x: a: no %maven and no %load"), faults(code("%%loadFromPOM")));
    }
}
