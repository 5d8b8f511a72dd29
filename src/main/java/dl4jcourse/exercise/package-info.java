/**
 * What learners answer: predictions before a cell runs, and exercises. An exercise calls the answer, compares its results
 * with a right one's, and says which well-known mistake a wrong one resembles. The exercises themselves are in the packages
 * below, one for each lecture's topic; {@code catalogue} lists them.
 */
@NullMarked
package dl4jcourse.exercise;

import org.jspecify.annotations.NullMarked;
