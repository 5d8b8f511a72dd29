/** The agent that lets the kernel's stop button and time limits end a learner's endless loops. Needs the JDK and ASM alone. */
@NullMarked
package dl4jcourse.agent;

import org.jspecify.annotations.NullMarked;
