/** Exercises on overfitting and what helps. */
@NullMarked
package dl4jcourse.exercise.overfitting;

import org.jspecify.annotations.NullMarked;
