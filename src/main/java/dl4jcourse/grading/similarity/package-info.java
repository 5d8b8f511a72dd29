/** Looks for similar answers with JPlag, a program of its own; grades do not depend on it. */
@NullMarked
package dl4jcourse.grading.similarity;

import org.jspecify.annotations.NullMarked;
