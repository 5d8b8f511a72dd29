/** What a network is trained to make small. */
@NullMarked
package dl4jcourse.nn.loss;

import org.jspecify.annotations.NullMarked;
