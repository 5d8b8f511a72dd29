package dl4jcourse.cli;

import dl4jcourse.exercise.HiddenKey;
import dl4jcourse.exercise.Texts;
import dl4jcourse.grading.GradedNotebook;
import dl4jcourse.grading.Grader;
import dl4jcourse.grading.GradingPlan;
import dl4jcourse.grading.GradingTexts;
import dl4jcourse.grading.collect.Submission;
import dl4jcourse.grading.collect.Submissions;
import dl4jcourse.grading.report.ClassGrades;
import dl4jcourse.grading.report.Overrides;
import dl4jcourse.grading.report.Report;
import dl4jcourse.grading.report.Roster;
import dl4jcourse.grading.report.TableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code course grade SUBMISSIONS --to OUT}: grades what a class has handed in. */
@Command(name = "grade")
final class GradeCommand implements Callable<Integer> {
    private final Project project;
    private final Messages messages;

    @Parameters(paramLabel = "SUBMISSIONS")
    private Path submissions = Path.of("");

    @Option(names = "--to", paramLabel = "OUT", required = true)
    private Path to = Path.of("");

    @Option(names = "--key", paramLabel = "FILE")
    private Optional<Path> key = Optional.empty();

    @Option(names = "--roster", paramLabel = "CSV")
    private Optional<Path> roster = Optional.empty();

    @Option(names = "--deadline", paramLabel = "2026-11-30T23:59")
    private Optional<LocalDateTime> deadline = Optional.empty();

    @Option(names = "--jobs", paramLabel = "N")
    private int jobs = 1;

    @Option(names = "--timeout", paramLabel = "SECONDS")
    private int seconds = 300;

    @Option(names = "--sandbox", paramLabel = "auto|bwrap|container|none")
    private SandboxKind sandbox = SandboxKind.AUTO;

    @Option(names = "--resume")
    private boolean resume;

    GradeCommand(Project project, Messages messages) {
        this.project = project;
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (jobs < 1 || seconds < 1) throw messages.error("grade.numbers", jobs, seconds);
        if (!Files.exists(submissions)) throw messages.error("grade.missing", submissions);
        GradingJvm jvm = new GradingJvm(project, messages, sandbox, seconds);
        CourseLectures lectures = CourseLectures.of(project);
        Optional<HiddenKey> secret = secret();
        Roster names = table(() -> roster.isPresent() ? Roster.of(roster.get()) : Roster.NONE);
        Overrides overrides = table(() -> Overrides.of(to.resolve("overrides.csv")));
        List<Submission> all = new Submissions(lectures.names(), deadline()).in(submissions, List.of(to));
        if (all.isEmpty()) throw messages.error("grade.empty", submissions);
        List<Submission> wanted = all.stream().filter(Submission::isGraded).toList();
        jvm.prepare();
        Texts texts = new Texts(messages.language().code());
        GradingPlan plan = new GradingPlan(secret, seconds, jobs, jvm.version() + lectures.version(), texts);
        List<GradedNotebook> graded = grade(new Grader(plan, lectures, jvm::command), wanted);
        List<GradedNotebook> decided = table(() -> overrides.apply(graded));
        var pairs = new SimilarAnswers(messages, lectures, to.resolve("similarity")).of(wanted);
        new Report(new ClassGrades(all, decided, names), pairs, new GradingTexts(texts.language())).write(to);
        System.out.println(messages.get("grade.done", graded.size(), all.size(), to));
        long unread =
                all.stream().filter(one -> one.file().problem().isPresent()).count();
        if (unread > 0) System.out.println(messages.get("grade.unread", unread));
        if (secret.isEmpty()) System.out.println(messages.get("grade.no-key"));
        return 0;
    }

    private List<GradedNotebook> grade(Grader grader, List<Submission> wanted)
            throws IOException, InterruptedException {
        try (ProgressLine line = new ProgressLine(messages.get("step.grade")).begin()) {
            TimeEstimate left = new TimeEstimate(wanted.size());
            List<GradedNotebook> graded = grader.grade(
                    wanted,
                    to.resolve("journal"),
                    resume,
                    done -> line.at(messages.get("grade.at", done, wanted.size(), left.seconds(done))));
            line.done();
            return graded;
        }
    }

    private Optional<HiddenKey> secret() throws IOException {
        if (key.isEmpty()) return Optional.empty();
        if (!Files.isReadable(key.get())) throw messages.error("grade.key", key.get());
        if (key.get().toRealPath().startsWith(submissions.toRealPath())) {
            throw messages.error("grade.key.inside", key.get());
        }
        try {
            return Optional.of(new HiddenKey(Files.readString(key.get()).strip()));
        } catch (IllegalArgumentException tooShort) {
            throw messages.error("grade.key.short", tooShort.getMessage());
        }
    }

    private Optional<Instant> deadline() {
        return deadline.map(time -> time.atZone(ZoneId.systemDefault()).toInstant());
    }

    /** A step that may find a teacher's table unusable. */
    @FunctionalInterface
    private interface Step<T> {
        T run() throws IOException;
    }

    private <T> T table(Step<T> step) throws IOException {
        try {
            return step.run();
        } catch (TableException wrong) {
            throw messages.error("grade.table", wrong.getMessage());
        }
    }
}
