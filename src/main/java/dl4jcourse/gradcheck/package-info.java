/**
 * Are gradients right? Numerical gradients by finite differences, comparisons of two or three sets of arrays, and for each
 * array a verdict: which one is off, where, and by what likely mistake.
 */
@NullMarked
package dl4jcourse.gradcheck;

import org.jspecify.annotations.NullMarked;
