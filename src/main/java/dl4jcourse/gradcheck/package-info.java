/** Are two sets of arrays equal, and if not, which one is off, where, and by what likely mistake? */
@NullMarked
package dl4jcourse.gradcheck;

import org.jspecify.annotations.NullMarked;
