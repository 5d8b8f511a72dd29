/** What learners answer: predictions before a cell runs. */
@NullMarked
package dl4jcourse.exercise;

import org.jspecify.annotations.NullMarked;
