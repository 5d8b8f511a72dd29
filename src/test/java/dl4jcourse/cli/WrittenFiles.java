package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonParser;
import java.io.StringReader;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.xml.sax.InputSource;

/** What a grading wrote is well-formed, and pages need nothing else, whatever names and answers are in them. */
record WrittenFiles(Map<String, String> files) {
    void check() {
        files.forEach((name, text) -> {
            if (name.endsWith(".json")) assertDoesNotThrow(() -> JsonParser.parseString(text), name);
            if (name.endsWith(".xml")) assertDoesNotThrow(() -> parse(text), name);
            if (name.endsWith(".html")) checkPage(name, text);
        });
    }

    private static void parse(String xml) throws Exception {
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static void checkPage(String name, String html) {
        assertFalse(html.contains("<script"), name);
        assertFalse(html.contains("src=") || html.contains("<link") || html.contains("@import"), name);
        assertFalse(html.contains("<b>Jr."), name);
    }
}
