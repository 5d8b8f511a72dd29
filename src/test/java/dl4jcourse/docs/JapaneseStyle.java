package dl4jcourse.docs;

import dl4jcourse.ipynb.Master;
import dl4jcourse.ipynb.MasterCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Japanese prose: sentences in です・ます, full-width punctuation, a space between Japanese and Latin letters, one form a term. */
record JapaneseStyle(JapaneseTerms terms) {
    private static final String JAPANESE = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]";
    /** Code and formulas stand for a Latin word. */
    private static final String WORD = "XX";

    private static final Pattern CODE_OR_FORMULA =
            Pattern.compile("(?s)```.*?```|\\$\\$.*?\\$\\$|``.*?``|`[^`]*`|\\$[^$]*\\$");
    private static final Pattern TOUCHING = Pattern.compile(JAPANESE + "[*]*[A-Za-z0-9]|[A-Za-z0-9]%?[*]*" + JAPANESE);
    private static final Pattern NARROW = Pattern.compile(JAPANESE + "[*]*[,.!?:;()]|[,!?:;()][*]*" + JAPANESE);
    private static final Pattern SPACED = Pattern.compile("[、。（）「」] (?![*|])|[^*|>-] [、。）」]");
    private static final Pattern POLITE = Pattern.compile("(です|ます|ません|でした|ました|ましょう|でしょう|ください)(か|ね|よ|が)?$");
    private static final Pattern PLAIN = Pattern.compile("[るうくぐすつぬぶむただいか]$");
    /** Headings, tables, lists, and the goals at the top, which are notes. */
    private static final Pattern NO_SENTENCES = Pattern.compile("(?s)^\\s*(#|\\||- |\\d+\\. |\\*\\*(目標|前提|所要時間)).*");

    /** What a lecture does against the style, each with its cell. */
    List<String> faults(Master master) {
        return master.cells().stream()
                .filter(MasterCell.Prose.class::isInstance)
                .map(MasterCell.Prose.class::cast)
                .flatMap(cell ->
                        faults(cell.ja()).stream().map(fault -> master.lecture() + " " + cell.id() + ": " + fault))
                .toList();
    }

    /** What a text does against the style. */
    List<String> faults(String markdown) {
        List<String> faults = new ArrayList<>();
        String text = CODE_OR_FORMULA.matcher(markdown).replaceAll(WORD);
        // the end of a line is no space where Japanese goes on
        String joined = text.replaceAll("(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー、。（）「」：])\\n(?=\\S)", "");
        find(TOUCHING, text, "a space expected between Japanese and Latin letters", faults);
        find(NARROW, text, "full-width punctuation expected", faults);
        find(SPACED, text, "no space expected beside full-width punctuation", faults);
        sentences(joined).filter(JapaneseStyle::isPlain).forEach(s -> faults.add("です・ます expected at the end of: " + s));
        faults.addAll(terms.faults(joined));
        return faults;
    }

    private static void find(Pattern pattern, String text, String message, List<String> faults) {
        pattern.matcher(text).results().forEach(match -> {
            int from = Math.max(0, match.start() - 8);
            int to = Math.min(text.length(), match.end() + 8);
            faults.add(message + ": …" + text.substring(from, to).replace("\n", "⏎") + "…");
        });
    }

    /** Sentences of paragraphs, without marks of emphasis and what stands in brackets. */
    private static Stream<String> sentences(String text) {
        return Arrays.stream(text.split("\\n\\s*\\n|\\n(?=\\s*(?:#|\\||- |\\d+\\. ))"))
                .filter(paragraph -> !NO_SENTENCES.matcher(paragraph).matches())
                .map(paragraph -> paragraph.replaceAll("[*_\\s]", ""))
                .flatMap(paragraph -> Arrays.stream(paragraph.split("(?<=。)")))
                .filter(sentence -> sentence.endsWith("。"))
                .map(sentence -> sentence.replaceAll("（[^（）]*）", "").replaceAll("[。）（」]+$", ""));
    }

    /** A sentence may end in a noun, but not in a verb or an adjective of the plain form. */
    private static boolean isPlain(String sentence) {
        return PLAIN.matcher(sentence).find() && !POLITE.matcher(sentence).find();
    }
}
