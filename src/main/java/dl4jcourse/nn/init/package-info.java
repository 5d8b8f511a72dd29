/** Initial weights. */
@NullMarked
package dl4jcourse.nn.init;

import org.jspecify.annotations.NullMarked;
