/** Pictures, as PNG and SVG where both make sense. Knows no kernel. */
@NullMarked
package dl4jcourse.plot;

import org.jspecify.annotations.NullMarked;
