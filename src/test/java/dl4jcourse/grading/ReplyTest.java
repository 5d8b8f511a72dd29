package dl4jcourse.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParseException;
import org.junit.jupiter.api.Test;

/** Replies come from a process that nobody trusts. */
class ReplyTest {
    @Test
    void aReplyComesBackAsItWasSent() {
        assertEquals(Reply.error("no answer"), Reply.of(Reply.error("no answer").json()));
    }

    @Test
    void otherTextIsNoReply() {
        for (String text : new String[] {"", "hello", "{}", "[1]", "{\"outcome\":\"PASSED\"}", "null"}) {
            assertThrows(JsonParseException.class, () -> Reply.of(text), text);
        }
    }

    @Test
    void depthAndLengthHaveLimits() {
        String deep = Reply.READY.json().replace("\"value\":null", "\"value\":" + "[".repeat(100_000));
        assertThrows(JsonParseException.class, () -> Reply.of(deep.contains("[[") ? deep : "[".repeat(100_000)));
        assertTrue(Reply.of(Reply.error("x".repeat(1_000_000)).json()).text().length() < 3000);
    }
}
