package dl4jcourse.ipynb;

import static dl4jcourse.ipynb.MasterTexts.CODE;
import static dl4jcourse.ipynb.MasterTexts.FRONT;
import static dl4jcourse.ipynb.MasterTexts.PROSE;
import static dl4jcourse.ipynb.MasterTexts.parse;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a master says is what the cells hold. */
class MasterParserTest {

    private static final List<MasterCell> CELLS = List.of(
            new MasterCell.Prose("welcome", "# Getting started", "# はじめに"),
            new MasterCell.Code("first-sum", "int x = 1;\n\nx + 2", List.of("setup", "hide-input")));

    @Test
    void aMasterIsFrontMatterAndCells() {
        FrontMatter front = new FrontMatter("Getting started", "はじめに", 60, List.of("00", "01"));
        assertEquals(new Master("00-a", front, CELLS), parse(FRONT + PROSE + CODE));
    }

    @Test
    void frontMatterMayHaveQuotesCommentsAndNoPrerequisites() {
        String front = "---\n# note\n\ntitle-en: \"Loss: what is it?\"\ntitle-ja: 損失\nminutes: 5\n---\n";
        assertEquals(
                new FrontMatter("Loss: what is it?", "損失", 5, List.of()),
                parse(front + CODE).front());
    }

    @Test
    void commentsAndBlankLinesStandBetweenCellsAndTwins() {
        String prose = PROSE.replace(":::{ja}", "\n<!-- one\nmore --> \n\n:::{ja}")
                .replace(":::{en}", "\n<!-- x -->\n:::{en}");
        assertEquals(
                CELLS,
                parse(FRONT + "\n<!-- a -->\n" + prose + "<!--\n-->\n\n" + CODE + "\n")
                        .cells());
    }

    @Test
    void windowsLineEndsDoNotCount() {
        assertEquals(CELLS, parse((FRONT + PROSE + CODE).replace("\n", "\r\n")).cells());
    }

    @Test
    void blocksMayHoldBlocks() {
        String text = """
                Run:

                ````
                ```{code-cell} java
                ````

                ~~~
                ``` not an end
                :::: {x}
                ~~~

                - In a list:

                      ```java
                      1 + 2
                      ```

                :::{note}
                ```text
                deep
                ```
                :::
                ``` `inline` ```""";
        assertEquals(text, prose("::::::", text));
    }

    private static String prose(String fence, String text) {
        String block = "(a)=\n" + fence + "{en}\n\n" + text + "\n\n" + fence + "\n:::{ja}\n文\n:::\n";
        MasterCell.Prose cell = (MasterCell.Prose) parse(FRONT + block).cells().get(0);
        return cell.en();
    }

    @Test
    void codeMayHoldShorterFencesAndColons() {
        String code = "var s = \"\"\"\n```\n:::\n\"\"\";\n:::\n(a)=";
        String cell = "````{code-cell} java\n:id: a\n" + code + "\n````\n";
        assertEquals(
                List.of(new MasterCell.Code("a", code, List.of())),
                parse(FRONT + cell).cells());
    }

    @Test
    void indentationAndTrailingSpacesStay() {
        assertEquals("    four\n\ntwo  \nend", prose(":::", "    four\n\ntwo  \nend"));
    }
}
