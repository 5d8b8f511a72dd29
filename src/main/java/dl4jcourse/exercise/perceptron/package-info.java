/** Exercises on perceptrons and gates. */
@NullMarked
package dl4jcourse.exercise.perceptron;

import org.jspecify.annotations.NullMarked;
