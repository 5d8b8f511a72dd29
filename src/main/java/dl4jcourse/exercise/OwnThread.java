package dl4jcourse.exercise;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonParseException;
import dl4jcourse.agent.StopFlag;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls an answer in this JVM, in a thread of its own: a call that takes too long is stopped (by the kernel's agent) and
 * abandoned, the thread that checks goes on.
 */
public final class OwnThread implements Caller {
    private static final long STACK_BYTES = 16L << 20;
    private static final long MILLIS_TO_END = 2000;
    private static final long MILLIS_BETWEEN_LOOKS = 20;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** How many times its limit a call may last while it waits or the machine is busy with other things. */
    public static final int LONGEST_WAIT = 4;

    private final Answer answer;
    private final Signature signature;
    private final int seconds;
    private final CappedOutput output = new CappedOutput();

    public OwnThread(Answer answer, Exercise exercise) {
        this.answer = answer;
        this.signature = exercise.signature();
        this.seconds = exercise.seconds();
    }

    @Override
    public String printed() {
        return output.toString();
    }

    @Override
    public Outcome call(Object[] arguments) throws InterruptedException {
        Object[] own = Values.copy(arguments, signature);
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        Thread thread = new Thread(null, () -> outcome.complete(outcome(own, arguments)), "answer", STACK_BYTES);
        thread.setDaemon(true);
        Runnable restore = output.redirect();
        thread.start();
        try {
            return awaited(outcome, thread);
        } catch (ExecutionException neverFails) {
            throw new IllegalStateException(neverFails);
        } finally {
            try {
                if (!outcome.isDone()) stop(thread);
            } finally {
                restore.run();
            }
        }
    }

    /** The limit counts the time that the answer computes, so that a busy machine fails nobody; waiting has a limit too. */
    private Outcome awaited(CompletableFuture<Outcome> outcome, Thread thread)
            throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos((long) seconds * LONGEST_WAIT);
        while (System.nanoTime() < end && THREADS.getThreadCpuTime(thread.getId()) < seconds * 1e9) {
            try {
                return outcome.get(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                continue;
            }
        }
        return outcome.getNow(new Outcome.TimedOut(seconds));
    }

    /** Also when the learner interrupts the check: the answer must not compute on under the next cell. */
    private static void stop(Thread thread) throws InterruptedException {
        StopFlag.request(thread);
        thread.interrupt();
        thread.join(MILLIS_TO_END);
    }

    private Outcome outcome(Object[] own, Object[] arguments) {
        try {
            Object value = answer.call(own);
            boolean changed = !json(own).equals(json(arguments));
            return value == null
                    ? new Outcome.Returned(JsonNull.INSTANCE, "null", changed)
                    : new Outcome.Returned(sent(value), value.getClass().getSimpleName(), changed);
        } catch (NotWrittenYet stub) {
            return new Outcome.NotWritten();
        } catch (Throwable thrown) {
            String name = thrown.getClass().getSimpleName();
            return new Outcome.Threw(thrown.getMessage() == null ? name : name + ": " + thrown.getMessage());
        }
    }

    /** Nothing for what cannot be written as JSON: it is of another type than any exercise asks for. */
    private static JsonElement sent(Object value) {
        try {
            return Values.toJson(value, value.getClass());
        } catch (JsonParseException | UnsupportedOperationException noValue) {
            return JsonNull.INSTANCE;
        }
    }

    private List<JsonElement> json(Object[] arguments) {
        List<JsonElement> json = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            json.add(Values.toJson(arguments[i], signature.parameters().get(i)));
        }
        return json;
    }
}
