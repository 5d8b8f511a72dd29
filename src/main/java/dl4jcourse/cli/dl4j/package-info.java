/** The one thing that the {@code course} command does with ND4J. */
@NullMarked
package dl4jcourse.cli.dl4j;

import org.jspecify.annotations.NullMarked;
