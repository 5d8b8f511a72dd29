package dl4jcourse.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Lines of a process that writes more than anybody asks for. */
class ReplyLinesTest {
    private static Set<Thread> threads() {
        return new HashSet<>(Thread.getAllStackTraces().keySet());
    }

    @Test
    void whoIsNotReadAnyMoreLeavesNoThreadBehind() throws Exception {
        Set<Thread> before = threads();
        ReplyLines lines = new ReplyLines(new ByteArrayInputStream("a\nb\nc\nd\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("a", lines.next(10, TimeUnit.SECONDS).text());
        Set<Thread> made = threads();
        made.removeAll(before);
        Thread reader = made.stream()
                .filter(thread -> thread.getName().equals("replies"))
                .findAny()
                .orElseThrow();
        reader.join(100);
        assertTrue(reader.isAlive(), "it waits to hand over the next line");
        lines.close();
        reader.join(10_000);
        assertFalse(reader.isAlive());
    }
}
