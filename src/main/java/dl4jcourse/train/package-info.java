/** Training by hand, and what every training shows and can be asked: progress, history, accuracy, to stop. */
@NullMarked
package dl4jcourse.train;

import org.jspecify.annotations.NullMarked;
