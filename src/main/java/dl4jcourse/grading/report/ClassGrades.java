package dl4jcourse.grading.report;

import dl4jcourse.grading.GradedNotebook;
import dl4jcourse.grading.collect.Submission;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All grades of a class.
 *
 * @param submissions all that was handed in, graded or not
 * @param graded the grades, overrides among them
 * @param roster who is in the class
 */
public record ClassGrades(List<Submission> submissions, List<GradedNotebook> graded, Roster roster) {
    /** Copies the lists. */
    public ClassGrades {
        submissions = List.copyOf(submissions);
        graded = List.copyOf(graded);
    }

    /** Those on the list, in its order, then all others who have handed something in. */
    List<String> learners() {
        Set<String> learners = new LinkedHashSet<>(roster.names().keySet());
        submissions.stream().map(Submission::learner).sorted().forEach(learners::add);
        return List.copyOf(learners);
    }

    /** The lectures that somebody has handed in. */
    List<String> lectures() {
        return List.copyOf(
                new TreeSet<>(graded.stream().map(GradedNotebook::lecture).toList()));
    }

    List<GradedNotebook> of(String learner) {
        return graded.stream().filter(one -> one.learner().equals(learner)).toList();
    }

    Optional<GradedNotebook> of(String learner, String lecture) {
        return of(learner).stream().filter(one -> one.lecture().equals(lecture)).findFirst();
    }

    boolean isLate(GradedNotebook notebook) {
        return submissions.stream()
                .filter(Submission::isGraded)
                .filter(one -> one.learner().equals(notebook.learner()))
                .anyMatch(
                        one -> one.lecture().filter(notebook.lecture()::equals).isPresent() && one.late());
    }
}
