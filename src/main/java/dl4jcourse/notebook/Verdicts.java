package dl4jcourse.notebook;

import dl4jcourse.gradcheck.Verdict;

/** Verdicts in words and colours. */
final class Verdicts {
    private Verdicts() {}

    static String cell(Verdict verdict, String detail) {
        return switch (verdict) {
            case PASS -> Html.cell(("✓ pass " + detail).strip(), Html.GOOD);
            case INCONCLUSIVE -> Html.cell(("? inconclusive " + detail).strip(), Html.DOUBTFUL);
            case FAIL -> Html.cell(("✗ fail " + detail).strip(), Html.BAD);
        };
    }

    static String sentence(Verdict verdict) {
        return switch (verdict) {
            case PASS -> "✓ equal";
            case INCONCLUSIVE -> "? inconclusive";
            case FAIL -> "✗ different";
        };
    }
}
