/** Exercises on activation functions. */
@NullMarked
package dl4jcourse.exercise.activation;

import org.jspecify.annotations.NullMarked;
