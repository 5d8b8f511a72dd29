package dl4jcourse.exercise;

/** A call that returned: what the view saw of the right answer and of the learner's. */
record Observation(Object[] arguments, Object expected, Object got) {}
