package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestReportsTest {
    @TempDir
    Path folder;

    @Test
    void addsUpAndCountsErrorsAsFailed() throws IOException {
        report("TEST-a.xml", 5, 1, 1, 1);
        report("TEST-b.xml", 3, 0, 0, 0);
        report("other.xml", 9, 9, 0, 0);
        assertEquals(
                "5 passed, 2 failed, 1 skipped", new TestReports(folder).count().toString());
    }

    @Test
    void isNotGoodWithAFailureOrWithoutATest() {
        assertTrue(new TestCount(1, 0, 3).isGood());
        assertFalse(new TestCount(100, 1, 0).isGood());
        assertFalse(new TestCount(0, 0, 7).isGood());
    }

    @Test
    void deletesWhatAnEarlierRunLeft() throws IOException {
        report("TEST-stale.xml", 5, 0, 0, 0);
        TestReports reports = new TestReports(folder);
        reports.delete();
        assertEquals(TestCount.NONE, reports.count());
    }

    @Test
    void refusesAReportThatIsCutOff() throws IOException {
        Files.writeString(folder.resolve("TEST-a.xml"), "<testsuite name=\"a\" tes");
        assertThrows(IOException.class, () -> new TestReports(folder).count());
    }

    @Test
    void countsNothingWhereNothingIs() throws IOException {
        assertEquals(TestCount.NONE, new TestReports(folder.resolve("none")).count());
    }

    private void report(String name, int tests, int errors, int failures, int skipped) throws IOException {
        String suite = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"x\" tests=\"%d\" errors=\"%d\""
                + " failures=\"%d\" skipped=\"%d\"><properties/></testsuite>";
        Files.writeString(folder.resolve(name), suite.formatted(tests, errors, failures, skipped));
    }
}
