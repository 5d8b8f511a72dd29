/** Data sets: where they come from and how they are read. */
@NullMarked
package dl4jcourse.data;

import org.jspecify.annotations.NullMarked;
