package dl4jcourse.exercise;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Keeps the first part of what an answer prints and drops the rest: 100 MB of it do not reach the notebook. */
final class CappedOutput extends OutputStream {
    private static final int MOST = 2000;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    /** What is printed comes here, until the result is run. */
    Runnable redirect() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        PrintStream here = new PrintStream(this, true, StandardCharsets.UTF_8);
        System.setOut(here);
        System.setErr(here);
        return () -> {
            System.setOut(out);
            System.setErr(err);
        };
    }

    @Override
    public synchronized void write(int b) {
        if (kept.size() < MOST) kept.write(b);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        kept.write(bytes, from, Math.min(length, MOST - kept.size()));
    }

    @Override
    public synchronized String toString() {
        return kept.toString(StandardCharsets.UTF_8);
    }
}
