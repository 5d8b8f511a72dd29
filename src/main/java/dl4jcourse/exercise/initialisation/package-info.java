/** Exercises on initial weights and hyper-parameters. */
@NullMarked
package dl4jcourse.exercise.initialisation;

import org.jspecify.annotations.NullMarked;
