/** Optimisers written by hand: they turn gradients into new parameters. With regularisation and schedules of their rates. */
@NullMarked
package dl4jcourse.optim;

import org.jspecify.annotations.NullMarked;
