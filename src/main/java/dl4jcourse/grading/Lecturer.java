package dl4jcourse.grading;

import dl4jcourse.ipynb.Notebook;

/** Gives out the lectures' own notebooks. */
@FunctionalInterface
public interface Lecturer {
    /**
     * @param lecture such as {@code 04-losses}
     * @param language {@code en} or {@code ja}
     */
    Notebook notebook(String lecture, String language);
}
