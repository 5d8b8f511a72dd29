package dl4jcourse.grading;

import dl4jcourse.exercise.Texts;
import dl4jcourse.grading.collect.Submission;
import dl4jcourse.grading.collect.UnreadableException;
import dl4jcourse.ipynb.Notebook;
import dl4jcourse.ipynb.NotebookException;
import dl4jcourse.ipynb.NotebookReader;
import java.io.IOException;
import java.util.List;

/** Grades one submission after the other, unless the journal knows the result. */
final class SubmissionGrader {
    private final GradingPlan plan;
    private final Lecturer lectures;
    private final Journal journal;
    private final AnswerJvms jvms;

    SubmissionGrader(GradingPlan plan, Lecturer lectures, Journal journal, AnswerJvms jvms) {
        this.plan = plan;
        this.lectures = lectures;
        this.journal = journal;
        this.jvms = jvms;
    }

    /** @throws IOException if the grader itself cannot work; whatever is wrong with the submission is a grade */
    GradedNotebook grade(Submission submission) throws IOException, InterruptedException {
        byte[] content;
        try {
            content = submission.file().content().read();
        } catch (UnreadableException refused) {
            return unreadable(submission, texts -> texts.get(refused.reason().key()));
        } catch (IOException noAccess) {
            return unreadable(submission, texts -> texts.get(UnreadableException.Reason.NO_ACCESS.key()));
        }
        var known = journal.find(submission, content);
        if (known.isPresent()) return known.get();
        GradedNotebook graded = examined(submission, content);
        journal.put(submission, content, graded);
        return graded;
    }

    private GradedNotebook examined(Submission submission, byte[] content) throws IOException, InterruptedException {
        Notebook learners;
        try {
            learners = NotebookReader.parse(submission.file().path(), content);
        } catch (NotebookException broken) {
            return unreadable(submission, texts -> broken.getMessage());
        }
        String language = learners.lang().filter("ja"::equals).orElse("en");
        Notebook lecture = lectures.notebook(submission.lecture().orElseThrow(), language);
        List<Examined> examined =
                new NotebookExaminer(jvms, plan.key(), plan.seconds(), new Texts(language)).examine(lecture, learners);
        List<Grade> grades =
                examined.stream().map(one -> Grade.of(one, plan.texts())).toList();
        return new GradedNotebook(submission.learner(), submission.lecture().orElseThrow(), language, "", grades);
    }

    private GradedNotebook unreadable(Submission submission, Words problem) {
        String lecture = submission.lecture().orElseThrow();
        GradingTexts texts = new GradingTexts(plan.texts().language());
        List<Grade> grades = NotebookExaminer.exercises(lectures.notebook(lecture, texts.language())).stream()
                .map(exercise -> Grade.unreadable(exercise, plan.key().isPresent(), problem.in(texts)))
                .toList();
        return new GradedNotebook(submission.learner(), lecture, texts.language(), problem.in(texts), grades);
    }

    /** A text in any language. */
    @FunctionalInterface
    private interface Words {
        String in(GradingTexts texts);
    }
}
