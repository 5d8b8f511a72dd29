/** Exercises on losses. */
@NullMarked
package dl4jcourse.exercise.loss;

import org.jspecify.annotations.NullMarked;
