package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageTest {
    private static final Map<String, String> JAPANESE = Map.of("LANG", "ja_JP.UTF-8");

    @Test
    void comesFromTheOptionFirst() {
        assertEquals(Language.EN, Language.of(new String[] {"lab", "--lang", "en"}, JAPANESE));
        assertEquals(Language.EN, Language.of(new String[] {"--lang=en", "lab"}, JAPANESE));
    }

    @Test
    void comesFromTheEnvironmentNext() {
        assertEquals(Language.JA, Language.of(new String[] {"lab"}, JAPANESE));
        assertEquals(Language.EN, Language.of(new String[0], Map.of("LC_ALL", "C.UTF-8", "LANG", "ja_JP.UTF-8")));
    }

    @Test
    void isEnglishForAllOtherLocales() {
        assertEquals(Language.EN, Language.of(new String[0], Map.of("LANG", "de_DE.UTF-8")));
    }
}
