package dl4jcourse.exercise;

import java.util.stream.Collectors;

/** The verdict on an answer as text, for a terminal. */
public final class CheckText {
    private CheckText() {}

    /** A line with the sum, one for each test that failed, and the likely mistake. */
    public static String of(CheckResult result) {
        Texts texts = result.texts();
        String head = "%-5s %3d / %3d  %s: %s"
                .formatted(
                        result.exercise().id(),
                        result.points(),
                        result.max(),
                        texts.title(result.exercise()),
                        texts.status(result.status()));
        if (result.status() != CheckResult.Status.FAILED) return head;
        String tests = result.rows().stream()
                .flatMap(row ->
                        row.failure().stream().map(failure -> "\n      " + row(texts.part(row.part()), failure, texts)))
                .limit(compiles(result) ? Long.MAX_VALUE : 1)
                .collect(Collectors.joining());
        String mistake = result.likelyMistake()
                .map(words -> "\n      " + texts.get("table.diagnosis") + ": " + words)
                .orElse("");
        String printed = result.printed().isEmpty()
                ? ""
                : "\n      " + texts.get("table.printed") + ": "
                        + result.printed().strip();
        return head + tests + mistake + printed;
    }

    /** Where no call was made, every test says the same. */
    private static boolean compiles(CheckResult result) {
        return result.rows().stream()
                .flatMap(row -> row.failure().stream())
                .anyMatch(failure -> !failure.expected().isEmpty());
    }

    private static String row(String test, Failure failure, Texts texts) {
        String input = failure.input().isEmpty() ? "" : texts.get("table.input") + " " + failure.input() + ", ";
        String expected =
                failure.expected().isEmpty() ? "" : texts.get("table.expected") + " " + failure.expected() + ", ";
        return test + ": " + input + expected + texts.get("table.got") + " "
                + failure.got().replace("\n", "\n          ");
    }
}
