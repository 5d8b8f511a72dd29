/** Exercises on recognising digits. */
@NullMarked
package dl4jcourse.exercise.mnist;

import org.jspecify.annotations.NullMarked;
