package dl4jcourse.grading;

import com.google.gson.JsonParseException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The JVM that answers, seen from the one that asks: each question has a time limit, and no answer is an answer too. */
final class AnswerJvm implements AutoCloseable {
    private static final int SECONDS_TO_START = 60;
    /** What an answer may write between its replies, in characters. */
    private static final int MOST_NOISE = 4 << 20;

    private final Process process;
    private final BufferedWriter requests;
    private final ReplyLines replies;
    private Optional<Loss> loss = Optional.empty();
    private boolean greeted;
    private boolean spoilt;
    private int noise;

    /** Starts it and does not wait for it. */
    AnswerJvm(ProcessBuilder command) throws IOException {
        process = command.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        requests = process.outputWriter(StandardCharsets.UTF_8);
        replies = new ReplyLines(process.getInputStream());
    }

    /** Why it cannot be asked any more. */
    Optional<Loss> loss() {
        return loss;
    }

    /** Whether it has run out of memory or threads, or its compiler broke: what is asked next may suffer from it. */
    boolean isSpoilt() {
        return spoilt;
    }

    /** Whether something else than replies came from it. */
    boolean isNoisy() {
        return noise > 0;
    }

    /**
     * The reply, or an error if there is none in time or the process has ended; after that there are only errors.
     *
     * @throws IOException if it does not even start, which is no fault of an answer
     */
    Reply ask(Request request, int seconds) throws IOException, InterruptedException {
        if (!greeted) greet();
        if (loss.isPresent()) return lost();
        try {
            requests.write(request.json());
            requests.newLine();
            requests.flush();
        } catch (IOException ended) {
            return lose(Loss.ENDED);
        }
        return replyTo(request.number(), seconds);
    }

    private void greet() throws IOException, InterruptedException {
        if (replyTo("", SECONDS_TO_START).outcome() != Reply.Kind.READY) {
            throw new IOException("the Java process for the answers did not start");
        }
        greeted = true;
    }

    private Reply replyTo(String number, int seconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (true) {
            ReplyLines.Line line = replies.next(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            switch (line.state()) {
                case LATE:
                    return lose(Loss.TIMED_OUT);
                case TOO_LONG:
                    return lose(Loss.TOO_LONG);
                case ENDED:
                    return lose(Loss.ENDED);
                default:
                    Optional<Reply> reply = reply(line.text(), number);
                    if (reply.isPresent()) return reply.get();
                    if (noise > MOST_NOISE) return lose(Loss.TOO_LONG);
            }
        }
    }

    /** A line that is no reply to this request was written by the answer: it counts for nothing. */
    private Optional<Reply> reply(String line, String number) {
        if (line.isBlank()) return Optional.empty();
        try {
            Reply reply = Reply.of(line);
            if (reply.number().equals(number)) {
                spoilt |= reply.text().startsWith(AnswerServer.BROKEN)
                        || reply.text().startsWith("OutOfMemoryError");
                return Optional.of(reply);
            }
        } catch (JsonParseException | NumberFormatException foreign) {
            // not written by the course's own code
        }
        noise += line.length();
        return Optional.empty();
    }

    private Reply lose(Loss why) {
        abandon(why);
        return lost();
    }

    private static Reply lost() {
        return Reply.error("");
    }

    /** Ends it: nothing more can be asked. */
    void abandon(Loss why) {
        loss = Optional.of(why);
        close();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        replies.close();
    }
}
