package dl4jcourse.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;

/** Lets one process at a time do a kind of work in the project; the others wait and say so. */
enum ProjectLock {
    SETUP,
    TESTS;

    /** Runs the task alone. The launcher takes the same lock: byte 0 of the file is the set-up's, byte 1 the tests'. */
    <T> T holding(Project project, Messages messages, Callable<T> task) throws Exception {
        Path file = project.root().resolve(".course.lock");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            acquire(channel, messages); // closing the channel gives it back
            return task.call();
        }
    }

    private void acquire(FileChannel channel, Messages messages) throws IOException {
        FileLock lock = channel.tryLock(ordinal(), 1, false);
        if (lock != null) return;
        System.err.println(messages.get("lock.waiting"));
        channel.lock(ordinal(), 1, false);
    }
}
