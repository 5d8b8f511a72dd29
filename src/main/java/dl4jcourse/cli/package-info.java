/** The {@code course} command: prepares the Python environment and the kernel, opens JupyterLab, runs the tests. */
@NullMarked
package dl4jcourse.cli;

import org.jspecify.annotations.NullMarked;
