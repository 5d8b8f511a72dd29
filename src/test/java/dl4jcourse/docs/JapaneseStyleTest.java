package dl4jcourse.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The Japanese of all lectures keeps the style, and each rule of it bites. */
class JapaneseStyleTest {
    private static List<String> faults(String text) throws IOException {
        return new JapaneseStyle(JapaneseTerms.ofGlossary()).faults(text);
    }

    @Test
    void theLecturesKeepTheStyle() throws IOException {
        JapaneseStyle style = new JapaneseStyle(JapaneseTerms.ofGlossary());
        List<String> faults = Docs.lectures().stream()
                .flatMap(master -> style.faults(master).stream())
                .toList();
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void theGuidesKeepTheStyle() throws IOException {
        for (String page : List.of(
                "index", "getting-started", "learning", "troubleshooting", "dl4j", "teaching", "offline", "../README"))
            assertEquals("", String.join("\n", faults(withoutLinks(Docs.page(page + ".ja.md")))), page);
    }

    private static String withoutLinks(String page) {
        return page.replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1");
    }

    @Test
    void goodProsePasses() throws IOException {
        assertEquals(
                List.of(),
                faults("## 見出しである。\n\n学習率は `0.1`、$x$ は入力です（前回より大きい）。2 行目も\n続きます。**予想してください。** さて、どうで"
                        + "しょうか。損失は次の式です：\n\n$$L = y$$\n\n| 表 | である。 |\n\n- 箇条書きだ。\n\n**目標** 使えるようになる。"));
    }

    @Test
    void plainFormsAreFound() throws IOException {
        assertEquals(List.of("です・ます expected at the end of: これは勾配である"), faults("学びます。これは勾配である。"));
        assertEquals(List.of("です・ます expected at the end of: 損失が下がる"), faults("損失が下がる。"));
        assertEquals(List.of("です・ます expected at the end of: ここはよくない"), faults("ここは\nよくない。"));
    }

    @Test
    void missingSpacesAreFound() throws IOException {
        assertEquals(1, faults("DL4Jの層です。").size());
        assertEquals(1, faults("第00 回です。").size());
        assertEquals(2, faults("重み`W`を使います。").size(), "one on each side");
    }

    @Test
    void narrowPunctuationAndSpacesBesideWideOnesAreFound() throws IOException {
        assertTrue(faults("重み, バイアスです。").get(0).startsWith("full-width punctuation"));
        assertTrue(faults("重みです.").get(0).startsWith("full-width punctuation"));
        assertTrue(faults("重み (バイアス) です。").get(0).startsWith("full-width punctuation"));
        assertTrue(faults("重みです。 次です。").get(0).startsWith("no space expected"));
    }

    @Test
    void otherFormsOfTermsAreFound() throws IOException {
        assertEquals(List.of("ラーニングレート: write 学習率"), faults("ラーニングレートは小さくします。"));
        assertEquals(List.of("精度: write 正解率"), faults("倍精度でも精度は同じです。"));
        assertEquals(List.of(), faults("`ラーニングレート` は単精度です。"));
    }

    @Test
    void formsAreReadFromTheirTable() {
        String glossary = "\n## 表記\n\n| 使う形 | English | 使わない形 |\n|---|---|---|\n| 甲 | a | 乙、丙 |\n";
        assertEquals(new JapaneseTerms(List.of("甲"), Map.of("乙", "甲", "丙", "甲")), JapaneseTerms.of(glossary));
    }
}
