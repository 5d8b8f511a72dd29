/** The layers of the lecture, each with its backward pass beside its forward pass. */
@NullMarked
package dl4jcourse.nn.layer;

import org.jspecify.annotations.NullMarked;
