/** Exercises on convolution and pooling. */
@NullMarked
package dl4jcourse.exercise.convolution;

import org.jspecify.annotations.NullMarked;
