package dl4jcourse.grading.sandbox;

/** The smallest program: says that it runs. */
final class Yes {
    static final String WORD = "it runs";

    private Yes() {}

    /** Prints the word. */
    public static void main(String[] arguments) {
        System.out.println(WORD);
    }
}
