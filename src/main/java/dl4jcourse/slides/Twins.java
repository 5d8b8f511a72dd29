package dl4jcourse.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The two languages say the same thing: as many slides, with the same formulas, pictures, code, links and numbers. */
public record Twins(Deck english, Deck japanese) {
    /** What differs, at its place in the Japanese deck. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        int slides = english.slides().size();
        if (japanese.slides().size() != slides) {
            String counts = slides + " slides expected as in " + english.file().getFileName() + ", but there are "
                    + japanese.slides().size();
            return List.of(japanese.fault(1, counts));
        }
        for (int k = 0; k < slides; k++) {
            compare(k, "code", Slide::code, faults);
            compare(k, "formulas", Slide::formulas, faults);
            compare(k, "pictures and links", Slide::targets, faults);
            compare(k, "numbers", Twins::numbers, faults);
        }
        return faults;
    }

    private void compare(int slide, String what, Function<Slide, List<String>> part, List<Fault> faults) {
        Slide twin = japanese.slides().get(slide);
        List<String> expected = part.apply(english.slides().get(slide));
        List<String> found = part.apply(twin);
        if (!expected.equals(found)) {
            faults.add(japanese.fault(
                    twin.line(),
                    "other " + what + " than in English, where there are " + expected + ", but got " + found));
        }
    }

    /** Those the class sees; sentences may order them in another way. */
    private static List<String> numbers(Slide slide) {
        return Numeral.in(slide.shown(), slide.line()).stream()
                .map(Numeral::digits)
                .sorted()
                .toList();
    }
}
