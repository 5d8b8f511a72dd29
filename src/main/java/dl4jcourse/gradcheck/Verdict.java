package dl4jcourse.gradcheck;

import java.util.Collection;

/** What a comparison says; the worst comes first. */
public enum Verdict {
    /** Different. */
    FAIL,
    /** Nothing can be said: the function has a kink there, or the numbers drown in rounding errors. */
    INCONCLUSIVE,
    /** Equal within the tolerance. */
    PASS;

    /** The worst of several. */
    static Verdict worst(Collection<Verdict> verdicts) {
        return verdicts.stream().min(Enum::compareTo).orElse(PASS);
    }
}
