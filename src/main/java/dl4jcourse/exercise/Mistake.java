package dl4jcourse.exercise;

/**
 * A well-known way to get an exercise wrong.
 *
 * @param name key of its description in {@code messages.properties}
 * @param answer the mistake itself; an answer that gives the same results is diagnosed so
 */
public record Mistake(String name, Answer answer) {}
