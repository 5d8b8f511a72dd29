package dl4jcourse.cli;

/** Something the user can mend: what is wrong, and what to do about it. */
final class CourseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    CourseException(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
