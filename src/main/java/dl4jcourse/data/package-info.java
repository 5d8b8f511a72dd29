/** Data sets: where they come from, how they are read, shuffled and cut into batches. */
@NullMarked
package dl4jcourse.data;

import org.jspecify.annotations.NullMarked;
