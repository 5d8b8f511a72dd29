/** Exercises whose right answers are made with DL4J itself. */
@NullMarked
package dl4jcourse.exercise.dl4j;

import org.jspecify.annotations.NullMarked;
