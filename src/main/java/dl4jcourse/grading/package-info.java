/**
 * Examines the answers of whole notebooks: the learner's code runs in a JVM of its own that only answers, the tests and the
 * expected values stay here.
 */
@NullMarked
package dl4jcourse.grading;

import org.jspecify.annotations.NullMarked;
