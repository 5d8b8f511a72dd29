package dl4jcourse.grading.report;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Names of files for learners, whatever their names hold. */
public final class FileNames {
    private static final int LONGEST = 40;

    private FileNames() {}

    /** Letters and digits of the name; what tells it from similar ones follows if anything had to go. */
    public static String of(String learner) {
        String safe = learner.replaceAll("[^\\p{L}\\p{N}_-]", "_");
        boolean same = safe.equals(learner)
                && safe.length() <= LONGEST
                && safe.equals(safe.toLowerCase(java.util.Locale.ROOT));
        return same ? safe : safe.substring(0, Math.min(LONGEST, safe.length())) + "-" + sum(learner);
    }

    private static String sum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }
}
