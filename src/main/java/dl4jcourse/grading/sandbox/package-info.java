/** Runs a Java program that nobody trusts: no network, no files of this machine, limits on all it can use up. */
@NullMarked
package dl4jcourse.grading.sandbox;

import org.jspecify.annotations.NullMarked;
