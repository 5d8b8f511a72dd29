/**
 * Deeplearning4j beside the hand-written networks: the only package that imports DL4J and ND4J (apart from the kernel's
 * display of their arrays). It wraps thinly; {@link dl4jcourse.dl4j.Dl4jNetwork#unwrap()} always gives the real network.
 */
@NullMarked
package dl4jcourse.dl4j;

import org.jspecify.annotations.NullMarked;
