package dl4jcourse.slides;

import dl4jcourse.ipynb.Notebook;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What holds for every deck: its front matter, its length, notes on every slide, ways into the notebook. */
public record DeckRules(Deck deck, Notebook executed) {
    private static final int FEWEST = 12;
    private static final int MOST = 25;
    private static final int LINKS = 3;
    private static final List<String> HEAD =
            List.of("marp: true", "theme: course", "math: mathjax", "paginate: true", "lang: ", "title: ");

    /** What is wrong, in the order of the lines. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        HEAD.stream()
                .filter(line -> !("\n" + deck.head()).contains("\n" + line))
                .forEach(line -> faults.add(deck.fault(1, "the front matter needs a line \"" + line + "…\"")));
        int slides = deck.slides().size();
        if (slides < FEWEST || slides > MOST) {
            faults.add(deck.fault(1, FEWEST + " to " + MOST + " slides expected, but there are " + slides));
        }
        if (links().count() < LINKS) {
            faults.add(deck.fault(1, LINKS + " links into the notebook expected, but there are " + links().count()));
        }
        deck.slides().forEach(slide -> check(slide, faults));
        return faults;
    }

    private Stream<String> links() {
        return deck.slides().stream()
                .flatMap(slide -> slide.targets().stream())
                .filter(target -> target.startsWith("notebook:"));
    }

    private void check(Slide slide, List<Fault> faults) {
        if (slide.notes().isEmpty()) {
            faults.add(deck.fault(slide.line(), "a slide without speaker notes (<!-- … -->)"));
        }
        for (Target target : Target.in(slide)) {
            target.fault(executed).ifPresent(what -> faults.add(deck.fault(target.line(), what)));
        }
    }
}
