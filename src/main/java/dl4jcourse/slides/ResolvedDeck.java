package dl4jcourse.slides;

import dl4jcourse.ipynb.Notebook;
import java.util.regex.Matcher;

/** A deck as Marp reads it: pictures in it, links to a JupyterLab. */
public final class ResolvedDeck {
    private ResolvedDeck() {}

    /**
     * The Markdown; the deck must be free of faults.
     *
     * @param notebook the address of the notebook in JupyterLab
     */
    public static String of(Deck deck, Notebook executed, String notebook) {
        StringBuilder text = new StringBuilder("---\n" + deck.head());
        for (Slide slide : deck.slides()) text.append("---\n").append(of(slide, executed, notebook));
        return text.toString();
    }

    private static String of(Slide slide, Notebook executed, String notebook) {
        return Target.PATTERN
                .matcher(slide.text())
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + "[" + found.group(2) + "]("
                        + Target.of(found, 0).resolved(executed, notebook) + ")"));
    }
}
