package dl4jcourse.ipynb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JapaneseLinesTest {
    @Test
    void joinsWhereBothSidesAreJapanese() {
        assertEquals("大きく揺れます。次の行", JapaneseLines.join("大きく揺れ\nます。\n次の行"));
        assertEquals("グー（ここ）から", JapaneseLines.join("グー\n（ここ）\nから"));
    }

    @Test
    void keepsEveryOtherBreak() {
        for (String text : new String[] {
            "DL4J\nの", "これは\nDL4J", "段落\n\n段落", "行\n- 項目", "| 表 |\n| 表 |", "行\n## 見出し", "# 見出し\n本文", "前\n\n## 見出し\n本文"
        }) {
            assertEquals(text, JapaneseLines.join(text));
        }
    }

    @Test
    void leavesFencedCodeAlone() {
        String text = "```\n// 一\n一\n二\n```\n一\n";
        assertEquals(text, JapaneseLines.join(text));
    }
}
