/** Exercises on tensors and first steps. */
@NullMarked
package dl4jcourse.exercise.tensor;

import org.jspecify.annotations.NullMarked;
