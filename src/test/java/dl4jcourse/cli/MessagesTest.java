package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dl4jcourse.ipynb.Language;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("%\\d\\$[.\\d]*[a-z]");

    private final ResourceBundle english = new Messages(Language.EN).bundle();
    private final ResourceBundle japanese = new Messages(Language.JA).bundle();

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() {
        assertEquals(placeholders(english), placeholders(japanese));
    }

    @Test
    void japaneseIsNoCopyOfEnglish() {
        assertNotEquals(english.getString("lab.stopped"), japanese.getString("lab.stopped"));
    }

    @Test
    void everyErrorHasARemedy() {
        for (String key : english.keySet())
            if (key.startsWith("error.") && !key.endsWith(".remedy")) english.getString(key + ".remedy");
    }

    @Test
    void aMissingPlaceholderWouldBeSeen() {
        assertNotEquals(placeholders("%1$d of %2$s"), placeholders("%1$d"));
    }

    private static Map<String, TreeSet<String>> placeholders(ResourceBundle bundle) {
        Map<String, TreeSet<String>> found = new TreeMap<>();
        bundle.keySet().forEach(key -> found.put(key, placeholders(bundle.getString(key))));
        return found;
    }

    private static TreeSet<String> placeholders(String text) {
        TreeSet<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().map(MatchResult::group).forEach(found::add);
        return found;
    }
}
