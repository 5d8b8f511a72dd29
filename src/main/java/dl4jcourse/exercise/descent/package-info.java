/** Exercises on gradient descent and its variants. */
@NullMarked
package dl4jcourse.exercise.descent;

import org.jspecify.annotations.NullMarked;
