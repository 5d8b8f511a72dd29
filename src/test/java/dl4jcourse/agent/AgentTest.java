package dl4jcourse.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgentTest {
    @TempDir
    Path folder;

    @AfterEach
    void clear() {
        StopFlag.clear();
    }

    /** The method {@code run} of a class with this code in it, as the agent leaves it. */
    private Callable<Object> run(String members) throws Exception {
        return call(LearnerClass.compile(folder, members).load(true), "run");
    }

    private static Callable<Object> call(Class<?> type, String name) throws Exception {
        Method method = type.getMethod(name);
        return () -> {
            try {
                return method.invoke(null);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof Error error) throw error;
                throw (Exception) e.getCause();
            }
        };
    }

    private static FutureTask<Object> start(Callable<Object> code) {
        FutureTask<Object> task = new FutureTask<>(code);
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "while (true) { }",
                "do { n++; } while (true);",
                "for (;;) try { n++; } catch (Throwable t) { }",
                "for (;;) try { Thread.sleep(1); } catch (InterruptedException e) { }",
                "for (;;) switch (n++ % 3) { case 0: continue; case 1: break; default: n += 3; }",
                "java.util.stream.Stream.iterate(1, k -> k + 1).forEach(k -> { });",
                "deeper();"
            })
    void endsWhatRunsForEver(String body) throws Exception {
        String members = "static int n; public static Object run() { if (n == 0) { " + body + " } return n; }"
                + " static void deeper() { try { deeper(); } catch (StackOverflowError e) { deeper(); } }";
        FutureTask<Object> task = start(run(members));
        assertThrows(TimeoutException.class, () -> task.get(100, TimeUnit.MILLISECONDS));
        StopFlag.request();
        assertStopped(task);
    }

    private static void assertStopped(FutureTask<Object> task) {
        Exception end = assertThrows(Exception.class, () -> task.get(10, TimeUnit.SECONDS));
        assertEquals(Stopped.class, end.getCause().getClass());
    }

    /** The class as javac left it does not hear the request. */
    @Test
    void withoutTheAgentItGoesOn() throws Exception {
        Class<?> plain = LearnerClass.compile(
                        folder, "public static volatile boolean go = true; public static void run() { while (go) { } }")
                .load(false);
        FutureTask<Object> task = start(call(plain, "run"));
        StopFlag.request();
        assertThrows(TimeoutException.class, () -> task.get(300, TimeUnit.MILLISECONDS));
        plain.getField("go").setBoolean(null, false);
        task.get(10, TimeUnit.SECONDS);
    }

    @Test
    void computesWhatItComputedBefore() throws Exception {
        assertEquals("[P[a=3], RED, 45, 8, 7, null]", run("""
                record P(int a) { }
                enum Color { RED, GREEN }
                interface Shape { default int area() { return 7; } }
                static String word(Object o) { return o instanceof P p && p.a() > 2 ? p.toString() : "?"; }
                static int sum(int n) { int s = 0; for (int i = 0; i < n; i++) s += i; return s; }
                static long pick(String s) { return switch (s) { case "a" -> 4L; case "b" -> 8L; default -> 0L; }; }
                static Object last(int k) { try { return 1 / k; } catch (ArithmeticException e) { return null; } finally { k++; } }
                public static Object run() {
                    return java.util.Arrays.asList(
                        word(new P(3)), Color.values()[0], sum(10), pick("b"), new Shape() { }.area(), last(0)).toString();
                }
                """).call());
    }

    @Test
    void aThreadStaysStoppedAloneAndTheOthersGoOn() throws Exception {
        Callable<Object> loop = run("public static void run() { while (true) { } }");
        FutureTask<Object> late = new FutureTask<>(loop);
        Thread thread = new Thread(late);
        thread.setDaemon(true);
        thread.start();
        FutureTask<Object> other = start(loop);
        StopFlag.request(thread);
        assertStopped(late);
        assertThrows(TimeoutException.class, () -> other.get(100, TimeUnit.MILLISECONDS));
        StopFlag.request();
        assertStopped(other);
    }

    /** A cell that is in a long call of the library when the next one begins. */
    @Test
    void theNextCellDoesNotSetAnOldOneFree() throws Exception {
        FutureTask<Object> old = start(call(LearnerClass.compile(folder, """
                        public static Object do_it$() throws Throwable {
                            while (true) try { Thread.sleep(500); } catch (InterruptedException e) { }
                        }
                        """).load(true), "do_it$"));
        assertThrows(TimeoutException.class, () -> old.get(200, TimeUnit.MILLISECONDS));
        StopFlag.request();
        StopFlag.begin();
        assertEquals(
                "next", run("public static Object run() { return \"next\"; }").call());
        assertStopped(old);
    }

    @Test
    void aFailingCellEndsWhatItStartedAndShowsItsError() throws Exception {
        FutureTask<Object> left = start(run("public static void run() { while (true) { } }"));
        Callable<Object> cell = call(
                LearnerClass.compile(folder, "public static Object do_it$() { return 1 / (int) Math.floor(0.5); }")
                        .load(true),
                "do_it$");
        assertThrows(ArithmeticException.class, cell::call);
        assertStopped(left);
        StopFlag.check();
    }

    @Test
    void leavesOtherClassesAndUnknownVersionsAlone() throws Exception {
        byte[] bytes = LearnerClass.compile(folder, "").bytes();
        assertNotNull(new Agent().transform(null, "REPL/Cell", null, null, bytes));
        assertNull(new Agent().transform(null, "dl4jcourse/nn/Matrix", null, null, bytes));
        bytes[7] = 120; // the class file's version
        assertNull(new Agent().transform(null, "REPL/Cell", null, null, bytes));
    }
}
