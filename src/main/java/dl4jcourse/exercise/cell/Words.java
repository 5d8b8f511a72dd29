package dl4jcourse.exercise.cell;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a piece of Java, among them every name that it uses. */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");

    private Words() {}

    /** Each once, in the order of their first use. */
    static Set<String> of(String code) {
        return WORD.matcher(code)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
