package dl4jcourse.docs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The Japanese forms of the glossary.
 *
 * @param accepted forms that the lectures use, the longest first
 * @param instead for each form that they do not use, what to write
 */
record JapaneseTerms(List<String> accepted, Map<String, String> instead) {
    private static final String HEAD = "使う形";

    static JapaneseTerms ofGlossary() throws IOException {
        return of(Docs.page("glossary.md"));
    }

    static JapaneseTerms of(String glossary) {
        List<String> accepted = new ArrayList<>();
        Map<String, String> instead = new LinkedHashMap<>();
        Docs.parts(glossary).stream()
                .filter(part -> Docs.head(part).contains(HEAD))
                .flatMap(part -> Docs.rows(part).stream())
                .forEach(row -> {
                    forms(row.get(0)).forEach(accepted::add);
                    forms(row.get(2)).forEach(form -> instead.put(form, row.get(0)));
                });
        accepted.sort(Comparator.comparing(String::length).reversed());
        return new JapaneseTerms(accepted, instead);
    }

    private static Stream<String> forms(String cell) {
        return Arrays.stream(cell.split("、")).map(String::strip);
    }

    /** The forms in a text that the lectures do not use; within accepted words they are none: 精度 in 倍精度. */
    List<String> faults(String text) {
        String rest = text;
        for (String word : accepted) {
            rest = rest.replace(word, "\n");
        }
        String searched = rest;
        return instead.keySet().stream()
                .filter(searched::contains)
                .map(form -> form + ": write " + instead.get(form))
                .toList();
    }
}
