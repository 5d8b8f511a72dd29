package dl4jcourse.ipynb;

import java.io.IOException;

/** Builds the project's notebooks without the course command. */
final class BuildNotebooks {

    private BuildNotebooks() {}

    /** Prints the files written and deleted. */
    public static void main(String[] args) throws IOException {
        NotebookBuilder.build(Project.LECTURES, Project.NOTEBOOKS).forEach(System.out::println);
    }
}
