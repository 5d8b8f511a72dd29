/** Optimisers written by hand: they turn gradients into new parameters. */
@NullMarked
package dl4jcourse.optim;

import org.jspecify.annotations.NullMarked;
