/**
 * Lectures as files: {@link dl4jcourse.ipynb.Master}s written by hand, {@link dl4jcourse.ipynb.Notebook}s made from them
 * by {@link dl4jcourse.ipynb.NotebookBuilder}. Imports the JDK and Gson alone.
 */
@NullMarked
package dl4jcourse.ipynb;

import org.jspecify.annotations.NullMarked;
