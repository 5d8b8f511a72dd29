/** Exercises on the shapes of a network. */
@NullMarked
package dl4jcourse.exercise.shape;

import org.jspecify.annotations.NullMarked;
