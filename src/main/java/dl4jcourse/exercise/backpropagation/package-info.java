/** Exercises on backpropagation. */
@NullMarked
package dl4jcourse.exercise.backpropagation;

import org.jspecify.annotations.NullMarked;
