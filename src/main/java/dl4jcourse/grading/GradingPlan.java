package dl4jcourse.grading;

import dl4jcourse.exercise.HiddenKey;
import dl4jcourse.exercise.Texts;
import dl4jcourse.files.Hash;
import java.util.Optional;

/**
 * How to grade.
 *
 * @param key for the hidden tests; without it, visible tests only
 * @param seconds that one notebook may take
 * @param jobs notebooks at a time
 * @param course changes when the course's code changes
 * @param texts the teacher's language
 */
public record GradingPlan(Optional<HiddenKey> key, int seconds, int jobs, String course, Texts texts) {
    /** All that grades depend on beside the notebooks; tells nothing of the key. */
    String settings() {
        String secret = key.map(HiddenKey::secret).orElse("");
        return Hash.of(String.join("\0", secret, String.valueOf(seconds), course, texts.language()));
    }
}
