package dl4jcourse.grading.collect;

import java.time.Instant;
import java.util.Optional;

/**
 * A notebook that a learner handed in.
 *
 * @param learner who, by {@link Identity}
 * @param lecture which lecture's; empty if the file is no notebook of the course
 * @param file where it came from
 * @param late whether it came after the deadline
 * @param replaced whether the learner handed in a later one
 */
public record Submission(String learner, Optional<String> lecture, Found file, boolean late, boolean replaced) {
    /** Whether it is graded. */
    public boolean isGraded() {
        return lecture.isPresent() && !replaced;
    }

    Submission asReplaced() {
        return new Submission(learner, lecture, file, late, true);
    }

    /** When it was last changed. */
    public Instant modified() {
        return file.modified();
    }
}
