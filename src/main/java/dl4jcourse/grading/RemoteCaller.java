package dl4jcourse.grading;

import dl4jcourse.exercise.Caller;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.Outcome;
import dl4jcourse.exercise.OwnThread;
import dl4jcourse.exercise.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Calls an answer in another JVM. */
final class RemoteCaller implements Caller {
    /** Beyond the limit of a call, for the way there and back. */
    private static final int SECONDS_EXTRA = 3;

    private final Exercise exercise;
    private final AnswerJvm jvm;
    private final TimeLeft time;
    private final Texts texts;
    private String printed = "";

    RemoteCaller(Exercise exercise, AnswerJvm jvm, TimeLeft time, Texts texts) {
        this.exercise = exercise;
        this.jvm = jvm;
        this.time = time;
        this.texts = texts;
    }

    @Override
    public Outcome call(Object[] arguments) throws InterruptedException {
        Reply reply = ask(Request.call(exercise, arguments));
        printed = reply.printed();
        Outcome outcome = reply.toOutcome(exercise.seconds());
        if (outcome instanceof Outcome.TimedOut) jvm.abandon(Loss.TIMED_OUT); // it may still compute
        return jvm.loss()
                .<Outcome>map(loss -> new Outcome.Lost(loss.in(texts, exercise.seconds())))
                .orElse(outcome);
    }

    private Reply ask(Request request) throws InterruptedException {
        if (time.isOver()) jvm.abandon(Loss.CLOCK);
        try {
            return jvm.ask(request, time.atMost(exercise.seconds() * OwnThread.LONGEST_WAIT + SECONDS_EXTRA));
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    @Override
    public String printed() {
        return printed;
    }
}
