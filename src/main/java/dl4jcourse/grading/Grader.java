package dl4jcourse.grading;

import dl4jcourse.grading.collect.Submission;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Grades all submissions, several at a time; the result does not depend on how many. */
public final class Grader {
    private final GradingPlan plan;
    private final Lecturer lectures;
    private final Supplier<ProcessBuilder> jvm;

    /** @param jvm starts {@link AnswerServer}, in a sandbox if there is one */
    public Grader(GradingPlan plan, Lecturer lectures, Supplier<ProcessBuilder> jvm) {
        this.plan = plan;
        this.lectures = lectures;
        this.jvm = jvm;
    }

    /**
     * The grades, in the order of the submissions.
     *
     * @param journal folder that remembers what is done
     * @param resume whether to go on where a grader was stopped; else everything is graded anew
     * @param done gets the number of submissions that are done, from any thread
     * @throws IOException if the grader itself cannot work
     */
    public List<GradedNotebook> grade(List<Submission> submissions, Path journal, boolean resume, IntConsumer done)
            throws IOException, InterruptedException {
        Journal kept = new Journal(journal, plan.settings());
        if (!resume) kept.clear();
        AtomicInteger next = new AtomicInteger();
        AtomicInteger finished = new AtomicInteger();
        AtomicReferenceArray<GradedNotebook> graded = new AtomicReferenceArray<>(submissions.size());
        runJobs(() -> {
            try (AnswerJvms jvms = new AnswerJvms(jvm, () -> next.get() < submissions.size())) {
                SubmissionGrader grader = new SubmissionGrader(plan, lectures, kept, jvms);
                for (int i = next.getAndIncrement(); i < submissions.size(); i = next.getAndIncrement()) {
                    graded.set(i, grader.grade(submissions.get(i)));
                    done.accept(finished.incrementAndGet());
                }
            }
            return true;
        });
        return IntStream.range(0, submissions.size()).mapToObj(graded::get).toList();
    }

    private void runJobs(Callable<Boolean> job) throws IOException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(plan.jobs());
        try {
            List<Future<Boolean>> jobs = new ArrayList<>();
            for (int i = 0; i < plan.jobs(); i++) jobs.add(threads.submit(job));
            for (Future<Boolean> one : jobs) one.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException io) throw io;
            throw new IllegalStateException(failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
