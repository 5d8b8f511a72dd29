/** The list of all exercises, and what a cell does with them: check an answer, ask for a hint, look at the progress. */
@NullMarked
package dl4jcourse.exercise.catalogue;

import org.jspecify.annotations.NullMarked;
