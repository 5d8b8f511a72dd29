/**
 * Scalar computational graphs: build one by calculating, differentiate it, draw it (lecture 05). Imports the JDK alone.
 *
 * <p>{@link dl4jcourse.graph.Value} is a node, {@link dl4jcourse.graph.Gradients} the result of a backward pass,
 * {@link dl4jcourse.graph.Diagram} the picture.
 */
@NullMarked
package dl4jcourse.graph;

import org.jspecify.annotations.NullMarked;
