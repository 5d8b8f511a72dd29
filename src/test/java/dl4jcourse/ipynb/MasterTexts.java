package dl4jcourse.ipynb;

/** Masters for the tests. */
final class MasterTexts {

    /** Line 1 to 6; the line after it is 7. */
    static final String FRONT = """
            ---
            title-en: Getting started
            title-ja: はじめに
            minutes: 60
            prerequisites: 00, 01
            ---
            """;

    /** Lines 7 to 13, after the front matter. */
    static final String PROSE = """
            (welcome)=
            :::{en}
            # Getting started
            :::
            :::{ja}
            # はじめに
            :::
            """;

    static final String CODE = """
            ```{code-cell} java
            :id: first-sum
            :tags: setup, hide-input
            int x = 1;

            x + 2
            ```
            """;

    private MasterTexts() {}

    static Master parse(String text) {
        return MasterParser.parse("00-a.md", "00-a", text);
    }

    static Master master() {
        return parse(FRONT + PROSE + CODE);
    }
}
