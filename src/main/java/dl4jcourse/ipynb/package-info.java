/** Placeholder: the notebook builder replaces this package. */
@NullMarked
package dl4jcourse.ipynb;

import org.jspecify.annotations.NullMarked;
