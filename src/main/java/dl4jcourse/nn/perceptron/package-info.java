/** The neuron of McCulloch and Pitts and of Rosenblatt, and the logic gates one can build of it. */
@NullMarked
package dl4jcourse.nn.perceptron;

import org.jspecify.annotations.NullMarked;
