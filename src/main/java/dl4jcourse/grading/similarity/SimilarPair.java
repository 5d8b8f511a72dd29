package dl4jcourse.grading.similarity;

/**
 * Two learners whose answers are alike.
 *
 * @param lecture the lecture's name
 * @param one the first in the alphabet
 * @param other the other
 * @param percent of the answers' text that both have, as JPlag counts it
 */
public record SimilarPair(String lecture, String one, String other, int percent) {}
