/** Finds learners' notebooks in what they handed in: folders and archives of any shape, none of them trusted. */
@NullMarked
package dl4jcourse.grading.collect;

import org.jspecify.annotations.NullMarked;
