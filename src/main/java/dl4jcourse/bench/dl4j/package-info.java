/** What {@code course bench} runs in JVMs of their own: the same work by hand, by DL4J, and by DL4J through the course. */
@NullMarked
package dl4jcourse.bench.dl4j;

import org.jspecify.annotations.NullMarked;
