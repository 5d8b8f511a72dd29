/** Networks written by hand: {@link dl4jcourse.nn.Matrix}, layers, losses, {@link dl4jcourse.nn.Sequential}. Imports the JDK alone. */
@NullMarked
package dl4jcourse.nn;

import org.jspecify.annotations.NullMarked;
