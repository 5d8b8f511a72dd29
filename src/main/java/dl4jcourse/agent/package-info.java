/** placeholder. */
@org.jspecify.annotations.NullMarked
package dl4jcourse.agent;
