package dl4jcourse.exercise;

import java.util.Optional;

/**
 * Why a test failed.
 *
 * @param input the arguments as text
 * @param expected the right result as text
 * @param got the answer's result as text, or what happened instead
 * @param diagnosis what is wrong with this call whatever its numbers, such as a changed argument
 */
public record Failure(String input, String expected, String got, Optional<Diagnosis> diagnosis) {
    /** What a passed test shows in its place. */
    public static final Failure NONE = new Failure("", "", "", Optional.empty());
}
