package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dl4jcourse.ipynb.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageChoiceTest {
    private static final Map<String, String> JAPANESE = Map.of("LANG", "ja_JP.UTF-8");

    @Test
    void comesFromTheOptionFirst() {
        assertEquals(Language.EN, LanguageChoice.of(new String[] {"lab", "--lang", "en"}, JAPANESE));
        assertEquals(Language.EN, LanguageChoice.of(new String[] {"--lang=en", "lab"}, JAPANESE));
    }

    @Test
    void comesFromTheEnvironmentNext() {
        assertEquals(Language.JA, LanguageChoice.of(new String[] {"lab"}, JAPANESE));
        assertEquals(Language.EN, LanguageChoice.of(new String[0], Map.of("LC_ALL", "C.UTF-8", "LANG", "ja_JP.UTF-8")));
    }

    @Test
    void isEnglishForAllOtherLocales() {
        assertEquals(Language.EN, LanguageChoice.of(new String[0], Map.of("LANG", "de_DE.UTF-8")));
    }
}
