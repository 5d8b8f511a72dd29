package dl4jcourse.exercise;

/** The tests of an exercise, each with a share of its points. */
public enum Part {
    /** The example that the lecture gives. */
    EXAMPLE,
    /** Other inputs, the same for everybody. */
    MORE,
    /** Inputs at the limits: large numbers, one row, nothing to do. */
    EDGE,
    /** Inputs that follow from the teacher's secret key. */
    HIDDEN
}
