package dl4jcourse.grading;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** The lines that another process writes, read with a time limit and a limit on their length. */
final class ReplyLines implements AutoCloseable {
    /** Of one line; as JSON in memory it is fifty times as much. */
    private static final int MOST_BYTES = 4 << 20;

    /** How a line came, or why not. */
    enum State {
        CAME,
        LATE,
        TOO_LONG,
        ENDED
    }

    record Line(State state, String text) {
        static final Line ENDED = new Line(State.ENDED, "");
    }

    /** Holds back a process that writes more than was asked for. */
    private final BlockingQueue<Line> lines = new ArrayBlockingQueue<>(1);

    private final Thread reader;

    ReplyLines(InputStream stream) {
        reader = new Thread(() -> read(new BufferedInputStream(stream)), "replies");
        reader.setDaemon(true);
        reader.start();
    }

    Line next(long time, TimeUnit unit) throws InterruptedException {
        Line line = lines.poll(time, unit);
        return line == null ? new Line(State.LATE, "") : line;
    }

    /** Nobody takes lines any more: a reader that waits to hand one over would wait for ever, and keep megabytes. */
    @Override
    public void close() {
        reader.interrupt();
    }

    private void read(InputStream stream) {
        try {
            Line line;
            do {
                line = line(stream);
                lines.put(line);
            } while (line.state() == State.CAME);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Line line(InputStream stream) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            for (int b = stream.read(); b != '\n'; b = stream.read()) {
                if (b < 0) return Line.ENDED;
                if (bytes.size() == MOST_BYTES) return new Line(State.TOO_LONG, "");
                bytes.write(b);
            }
        } catch (IOException closed) {
            return Line.ENDED;
        }
        return new Line(State.CAME, bytes.toString(StandardCharsets.UTF_8));
    }
}
