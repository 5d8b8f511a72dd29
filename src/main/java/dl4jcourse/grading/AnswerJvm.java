package dl4jcourse.grading;

import com.google.gson.JsonParseException;
import dl4jcourse.exercise.Texts;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The JVM that answers, seen from the one that asks: each question has a time limit, and no answer is an answer too. */
final class AnswerJvm implements AutoCloseable {
    private static final int SECONDS_TO_START = 60;

    private final Process process;
    private final BufferedWriter requests;
    private final ReplyLines replies;
    private final Texts texts;
    private Optional<String> lost = Optional.empty();

    AnswerJvm(ProcessBuilder command, Texts texts) throws IOException, InterruptedException {
        this.texts = texts;
        process = command.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        requests = process.outputWriter(StandardCharsets.UTF_8);
        replies = new ReplyLines(process.getInputStream());
        next(SECONDS_TO_START);
    }

    /** Why it cannot be asked any more. */
    Optional<String> lost() {
        return lost;
    }

    /** The reply, an error if there is none in time or the process has ended; after that there are only errors. */
    Reply ask(Request request, int seconds) throws InterruptedException {
        if (lost.isPresent()) return Reply.error(lost.get());
        try {
            requests.write(request.json());
            requests.newLine();
            requests.flush();
        } catch (IOException ended) {
            return lose(texts.get("outcome.ended"));
        }
        return next(seconds);
    }

    private Reply next(int seconds) throws InterruptedException {
        ReplyLines.Line line = replies.next(seconds, TimeUnit.SECONDS);
        return switch (line.state()) {
            case CAME -> parsed(line.text());
            case LATE -> lose(texts.get("outcome.timed-out", seconds));
            case TOO_LONG -> lose(texts.get("outcome.too-long"));
            case ENDED -> lose(texts.get("outcome.ended"));
        };
    }

    private Reply parsed(String line) {
        try {
            return Reply.of(line);
        } catch (JsonParseException garbage) {
            return lose(texts.get("outcome.garbage"));
        }
    }

    private Reply lose(String why) {
        abandon(why);
        return Reply.error(why);
    }

    /** Ends it: nothing more can be asked. */
    void abandon(String why) {
        lost = Optional.of(why);
        close();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
