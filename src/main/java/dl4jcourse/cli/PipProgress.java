package dl4jcourse.cli;

import java.time.Duration;

/** Reads pip's output: how many packages it has fetched so far, and how long the rest may take. */
final class PipProgress {
    private final int expected;
    private int collected;

    PipProgress(int expected) {
        this.expected = expected;
    }

    /** The number of packages that a requirements file pins on most systems: those without a condition. */
    static int packages(String requirements) {
        return (int) requirements
                .lines()
                .filter(line -> line.matches("[\\w.-]+==[^;]*"))
                .count();
    }

    /** What to show after this line of pip's. */
    String after(String line, Duration elapsed, Messages messages) {
        if (line.startsWith("Installing collected packages")) return messages.get("pip.unpacking", collected);
        if (line.startsWith("Collecting ") || line.startsWith("Requirement already satisfied")) collected++;
        if (collected == 0) return "";
        long left = elapsed.toSeconds() * Math.max(0, expected - collected) / collected;
        return messages.get("pip.collecting", collected, Math.max(expected, collected), left);
    }
}
