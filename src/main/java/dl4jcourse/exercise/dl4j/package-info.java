/** Exercises whose answers are configurations of DL4J; the lectures' topics list them. Only their JSON is ever read. */
@NullMarked
package dl4jcourse.exercise.dl4j;

import org.jspecify.annotations.NullMarked;
