/** The course inside the Jupyter kernel: what is imported, how values are shown, the live view. The only importer of JJava. */
@NullMarked
package dl4jcourse.notebook;

import org.jspecify.annotations.NullMarked;
