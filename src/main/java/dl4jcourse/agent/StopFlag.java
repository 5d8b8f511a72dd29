package dl4jcourse.agent;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Asks a learner's code to stop. The agent lets that code call {@link #check} at every backward jump and at the start of
 * every method; a check goes on failing until a later cell begins, so code that catches everything ends too. A thread
 * that was inside a cell when the request came stays stopped even then: it may be in a long call of a library.
 */
public final class StopFlag {
    /** How long threads that a cell left behind have to notice a request before the next cell begins. */
    private static final long GRACE = TimeUnit.MILLISECONDS.toNanos(100);

    /** Made here, because where the stack is full no class can be loaded. */
    private static final Stopped STOPPED = new Stopped();

    private static final Set<Thread> IN_A_CELL = ConcurrentHashMap.newKeySet();
    private static final Set<Thread> STOPPING = ConcurrentHashMap.newKeySet();
    private static final Checkpoint CHECKPOINT = new Checkpoint();
    private static volatile boolean everyone;
    private static volatile long requestedAt;

    private StopFlag() {}

    /** Links the {@code invokedynamic} of one check. */
    public static CallSite link(MethodHandles.Lookup caller, String name, MethodType type) {
        return CHECKPOINT;
    }

    /** Ends the calling code if it was asked to stop. */
    public static void check() {
        if (everyone || STOPPING.contains(Thread.currentThread())) throw STOPPED;
    }

    /** Stops all of the learner's code, until the next cell. */
    public static synchronized void request() {
        requestedAt = System.nanoTime();
        everyone = true;
        STOPPING.addAll(IN_A_CELL);
        arm();
    }

    /** Stops the learner's code in one thread, for as long as that thread lives: the end of a time limit. */
    public static synchronized void request(Thread thread) {
        STOPPING.add(thread);
        arm();
    }

    /** Takes every request back. */
    static synchronized void clear() {
        STOPPING.clear();
        everyone = false;
        arm();
    }

    /** A new cell starts: earlier requests do not concern it. */
    public static void begin() {
        settle();
    }

    /** A snippet of the cell starts in this thread. If the request came between two snippets, it ends at once. */
    public static void enter() {
        IN_A_CELL.add(Thread.currentThread());
    }

    /** The snippet has come to its end. */
    public static void end() {
        leave();
    }

    /** The snippet has failed: what it left running ends too. */
    public static void failed(Throwable failure) {
        if (leave() || everyone || failure instanceof Stopped) return;
        request();
        settle();
    }

    /** Returns whether the snippet of this thread was asked to stop. */
    private static boolean leave() {
        IN_A_CELL.remove(Thread.currentThread());
        return release();
    }

    private static synchronized boolean release() {
        boolean asked = STOPPING.remove(Thread.currentThread());
        STOPPING.removeIf(thread -> !thread.isAlive());
        arm();
        return asked;
    }

    /** Takes a request to everyone back when its time is over. A press of the button in the meantime stays. */
    private static void settle() {
        if (!everyone) return;
        long asked = requestedAt;
        try {
            TimeUnit.NANOSECONDS.sleep(asked + GRACE - System.nanoTime());
            withdraw(asked);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static synchronized void withdraw(long asked) {
        if (requestedAt != asked) return;
        everyone = false;
        arm();
    }

    /** Checks cost nothing while there is no request. */
    private static void arm() {
        CHECKPOINT.set(everyone || !STOPPING.isEmpty());
    }
}
