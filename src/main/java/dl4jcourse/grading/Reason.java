package dl4jcourse.grading;

import dl4jcourse.exercise.CheckResult;
import dl4jcourse.exercise.Failure;
import dl4jcourse.exercise.Part;
import dl4jcourse.exercise.Texts;
import java.util.Optional;

/** Why an exercise has not all its points, in one line for the teacher. */
record Reason(Texts texts) {
    private static final int LONGEST = 300;

    /** Empty if nothing is missing. */
    String of(Examined examined) {
        CheckResult result = examined.result();
        if (result.status() == CheckResult.Status.PASSED) return "";
        if (examined.loss().isPresent()) return loss(examined.loss().get(), result);
        if (result.status() == CheckResult.Status.NOT_WRITTEN) return texts.status(result.status());
        CheckResult inOurLanguage = new CheckResult(
                result.exercise(), result.status(), result.rows(), result.diagnosis(), result.printed(), texts);
        return inOurLanguage.likelyMistake().or(() -> firstFailure(result)).orElse("");
    }

    private String loss(Loss loss, CheckResult result) {
        String words = loss.in(texts, result.exercise().seconds());
        String detail = loss == Loss.CELL_FAILED
                ? ": " + result.rows().get(0).failure().orElse(Failure.NONE).got()
                : "";
        return line(words + detail);
    }

    private Optional<String> firstFailure(CheckResult result) {
        return result.rows().stream()
                .filter(row -> row.failure().isPresent())
                .map(row -> row.part() == Part.HIDDEN
                        ? texts.part(row.part())
                        : line(texts.part(row.part()) + ": "
                                + words(row.failure().get())))
                .findFirst();
    }

    private String words(Failure failure) {
        String expected = failure.expected().isEmpty()
                ? ""
                : texts.get("table.expected") + " " + failure.expected() + ", " + texts.get("table.got") + " ";
        return expected + failure.got();
    }

    private static String line(String text) {
        String one = text.replaceAll("\\s*\\R\\s*", " ");
        return one.length() <= LONGEST ? one : one.substring(0, LONGEST) + "…";
    }
}
