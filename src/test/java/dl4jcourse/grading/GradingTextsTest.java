package dl4jcourse.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dl4jcourse.exercise.Texts;
import dl4jcourse.grading.collect.UnreadableException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class GradingTextsTest {
    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "dl4jcourse.grading.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(bundle(Locale.ROOT).keySet(), bundle(Locale.JAPANESE).keySet());
        assertNotEquals(
                bundle(Locale.ROOT).getString("class.title"),
                bundle(Locale.JAPANESE).getString("class.title"));
    }

    @Test
    void everyVerdictNoticeAndLossHasWords() {
        for (String language : List.of("en", "ja")) {
            GradingTexts texts = new GradingTexts(language);
            for (Verdict verdict : Verdict.values()) {
                assertFalse(texts.of(verdict).isBlank());
            }
            for (Notice notice : Notice.values()) assertFalse(texts.of(notice).isBlank());
            for (Loss loss : Loss.values())
                assertFalse(loss.in(new Texts(language), 5).isBlank());
            for (UnreadableException.Reason reason : UnreadableException.Reason.values()) {
                assertFalse(texts.get(reason.key()).isBlank());
            }
        }
    }
}
