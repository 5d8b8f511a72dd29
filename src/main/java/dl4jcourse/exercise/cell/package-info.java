/** Runs cells without Jupyter: what is imported in every cell, and a JShell in this JVM. */
@NullMarked
package dl4jcourse.exercise.cell;

import org.jspecify.annotations.NullMarked;
