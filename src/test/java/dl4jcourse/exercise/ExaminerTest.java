package dl4jcourse.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.exercise.CheckResult.Status;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Whatever an answer does, the check gives a clear verdict. */
class ExaminerTest {
    private static final Texts TEXTS = new Texts("en");
    private static final Exercise MEAN = new ExerciseBuilder("4.1", "double mean(double[] x)", 20, 5)
            .reference((double[] x) -> sum(x) / x.length)
            .example(new double[] {1, 2, 6})
            .more(random -> new Object[] {Draws.vector(random, 2 + random.nextInt(6))})
            .edge(new double[] {7})
            .mistake("sum-instead-of-mean", (double[] x) -> sum(x))
            .seconds(1)
            .build();

    private static double sum(double[] x) {
        double sum = 0;
        for (double v : x) sum += v;
        return sum;
    }

    private static <A, R> CheckResult check(Answer.Of1<A, R> answer) {
        return check(answer, Optional.empty());
    }

    private static <A, R> CheckResult check(Answer.Of1<A, R> answer, Optional<HiddenKey> key) {
        return new Examiner(TEXTS, key).examine(MEAN, new OwnThread(Answer.of(answer), MEAN));
    }

    private static void failsAs(String diagnosis, CheckResult result) {
        assertEquals(Status.FAILED, result.status());
        assertEquals(diagnosis, result.diagnosis().map(Diagnosis::name).orElse(""));
    }

    private static void says(String words, CheckResult result) {
        assertEquals(Status.FAILED, result.status());
        assertEquals(0, result.points());
        String got = result.rows().get(0).failure().orElseThrow().got();
        assertTrue(got.contains(words), got);
    }

    @Test
    void aRightAnswerGetsItsPoints() {
        CheckResult visible = check((double[] x) -> sum(x) / x.length);
        assertEquals(Status.PASSED, visible.status());
        assertEquals("12", visible.toString());
        CheckResult all = check((double[] x) -> sum(x) / x.length, Optional.of(new HiddenKey("secret key")));
        assertEquals(20, all.points());
        assertEquals("12", all.toString());
    }

    @Test
    void theKeyDecidesTheHiddenInputs() {
        Optional<HiddenKey> one = Optional.of(new HiddenKey("secret key"));
        Optional<HiddenKey> other = Optional.of(new HiddenKey("another key"));
        assertEquals(Values.text(MEAN.calls(Part.HIDDEN, one)), Values.text(MEAN.calls(Part.HIDDEN, one)));
        assertFalse(Values.text(MEAN.calls(Part.HIDDEN, one)).equals(Values.text(MEAN.calls(Part.HIDDEN, other))));
        double[] known = (double[]) MEAN.calls(Part.MORE, one).get(0)[0];
        CheckResult byHeart = check(
                (double[] x) -> MEAN.visibleCalls().stream()
                                .anyMatch(c -> List.of((double[]) c[0]).stream().anyMatch(v -> Arrays.equals(v, x)))
                        ? sum(x) / x.length
                        : known[0],
                one);
        assertEquals(12, byHeart.points());
        assertEquals(Status.FAILED, byHeart.status());
    }

    @Test
    void aStubIsNotWrittenYet() {
        CheckResult result = check((double[] x) -> {
            throw new NotWrittenYet("4.1");
        });
        assertEquals(Status.NOT_WRITTEN, result.status());
        assertEquals("0", result.toString());
    }

    @Test
    void knownMistakesAndMarksAreNamed() {
        failsAs("sum-instead-of-mean", check((double[] x) -> sum(x)));
        failsAs("sign", check((double[] x) -> -sum(x) / x.length));
        failsAs("divided-by-n", check((double[] x) -> sum(x) / x.length / x.length));
        failsAs("factor", check((double[] x) -> sum(x) / x.length * 1.5));
        failsAs("not-finite", check((double[] x) -> sum(x) / 0));
        failsAs("integer-division", check((double[] x) -> (double) (int) (sum(x) / x.length)));
        failsAs("constant", check((double[] x) -> 3.0));
        assertEquals(0, check((double[] x) -> 3.0).points());
        failsAs("", check((double[] x) -> x[0]));
    }

    @Test
    void aChangedArgumentAndAMemoryAreNamed() {
        failsAs("changed-input", check((double[] x) -> {
            double mean = sum(x) / x.length;
            x[0] = 0;
            return mean;
        }));
        AtomicInteger calls = new AtomicInteger();
        failsAs("keeps-state", check((double[] x) -> sum(x) / x.length + (calls.getAndIncrement() == 1 ? 1 : 0)));
    }

    @Test
    void nullAWrongTypeAndExceptionsAreSaid() {
        says("a double was expected, but your answer returned null", check((double[] x) -> null));
        says("returned String", check((double[] x) -> "3"));
        says("returned double[]", check((double[] x) -> x));
        says("ArithmeticException: / by zero", check((double[] x) -> (double) (1 / (x.length - x.length))));
        says("StackOverflowError", check((double[] x) -> endless(0)));
        says("no result after 1 s", check((double[] x) -> {
            Thread.sleep(60_000);
            return 0.0;
        }));
    }

    @Test
    void aValueOfNoTypeThatTravelsIsOfAWrongType() {
        says("returned Optional", check((double[] x) -> Optional.of(1.0)));
    }

    @Test
    void aNumberIsNotCutToTheTypeThatWasAskedFor() {
        Exercise half = new ExerciseBuilder("4.1", "int half(int n)", 20, 5)
                .reference((Integer n) -> n / 2)
                .example(7)
                .build();
        CheckResult result = new Examiner(TEXTS, Optional.empty())
                .examine(half, new OwnThread(Answer.of((Integer n) -> n / 2.0), half));
        says("int was expected, but your answer returned Double", result);
    }

    @Test
    void anAnswerThatFailsTheSecondTimeKeepsState() {
        AtomicInteger calls = new AtomicInteger();
        Exercise once = new ExerciseBuilder("4.1", "double mean(double[] x)", 20, 5)
                .reference((double[] x) -> sum(x) / x.length)
                .example(new double[] {1, 2, 6})
                .build();
        Answer.Of1<double[], Double> answer = x -> {
            if (calls.getAndIncrement() > 0) throw new IllegalStateException("the list is full");
            return sum(x) / x.length;
        };
        failsAs(
                "keeps-state",
                new Examiner(TEXTS, Optional.empty()).examine(once, new OwnThread(Answer.of(answer), once)));
    }

    /** The beginning of a long result is the same; the rest is not. */
    @Test
    void aLongResultIsNotConstantBecauseItsBeginningIs() {
        Exercise end = new ExerciseBuilder("4.1", "double[] end(double x)", 20, 5)
                .reference((Double x) -> filled(x, x))
                .example(1.0)
                .more(random -> new Object[] {Draws.number(random)})
                .build();
        CheckResult result = new Examiner(TEXTS, Optional.empty())
                .examine(end, new OwnThread(Answer.of((Double x) -> filled(7, x)), end));
        failsAs("", result);
    }

    private static double[] filled(double most, double last) {
        double[] all = new double[200];
        Arrays.fill(all, most);
        all[199] = last;
        return all;
    }

    @Test
    void aStoppedCheckCallsNothingMore() {
        AtomicInteger calls = new AtomicInteger();
        Caller stopped = new Caller() {
            @Override
            public Outcome call(Object[] arguments) throws InterruptedException {
                calls.incrementAndGet();
                throw new InterruptedException();
            }

            @Override
            public String printed() {
                return "";
            }
        };
        Examiner examiner = new Examiner(TEXTS, Optional.empty());
        assertThrows(CancellationException.class, () -> examiner.examine(MEAN, stopped));
        assertTrue(Thread.interrupted());
        assertEquals(1, calls.get());
    }

    /** An answer that ends its process at the second example is asked nothing more, and the reason stays. */
    @Test
    void theReasonOfALossIsKept() {
        Exercise two = new ExerciseBuilder("4.1", "double same(double x)", 20, 5)
                .reference((Double x) -> x)
                .example(1.0)
                .example(2.0)
                .build();
        AtomicInteger calls = new AtomicInteger();
        Caller lost = new Caller() {
            @Override
            public Outcome call(Object[] arguments) {
                return calls.incrementAndGet() == 1
                        ? new Outcome.Returned(Values.toJson(1.0, double.class), "Double", false)
                        : new Outcome.Lost("the process ended");
            }

            @Override
            public String printed() {
                return "";
            }
        };
        says("the process ended", new Examiner(TEXTS, Optional.empty()).examine(two, lost));
        assertEquals(2, calls.get());
    }

    /** Who stops a check twice still gets back the stream that cells print to. */
    @Test
    void outputComesBackHoweverOftenTheCheckIsStopped() {
        Thread checking = Thread.currentThread();
        CountDownLatch end = new CountDownLatch(1);
        Answer stubborn = arguments -> {
            checking.interrupt();
            while (!Thread.interrupted()) Thread.onSpinWait();
            checking.interrupt();
            end.await();
            return 0.0;
        };
        PrintStream out = System.out;
        OwnThread caller = new OwnThread(stubborn, MEAN);
        try {
            assertThrows(InterruptedException.class, () -> caller.call(new Object[] {new double[] {1}}));
            assertSame(out, System.out);
        } finally {
            end.countDown();
            System.setOut(out);
        }
    }

    private static double endless(int depth) {
        return endless(depth + 1) + 1;
    }

    @Test
    void whatIsPrintedIsKeptShort() {
        CheckResult result = check((double[] x) -> {
            System.out.println("a line of 1000 characters".repeat(40).repeat(x.length * 10));
            return sum(x) / x.length;
        });
        assertEquals(Status.PASSED, result.status());
        assertTrue(result.printed().startsWith("a line of") && result.printed().length() <= 2000);
    }

    @Test
    void anotherExercisesAnswerIsOnlyWrong() {
        CheckResult result = new Examiner(TEXTS, Optional.empty())
                .examine(MEAN, new OwnThread(Answer.of((double[] a, double[] b) -> 0.0), MEAN));
        says("ArrayIndexOutOfBoundsException", result);
    }

    @Test
    void anUnchangedBugHuntIsNotWrittenYet() {
        Exercise hunt = new ExerciseBuilder("4.1", "double mean(double[] x)", 20, 5)
                .reference((double[] x) -> sum(x) / x.length)
                .example(new double[] {1, 2, 6})
                .more(random -> new Object[] {Draws.vector(random, 3)})
                .mistake("sum-instead-of-mean", (double[] x) -> sum(x))
                .planted("sum-instead-of-mean")
                .build();
        CheckResult unchanged = new Examiner(TEXTS, Optional.empty())
                .examine(hunt, new OwnThread(Answer.of((double[] x) -> sum(x)), hunt));
        assertEquals(Status.NOT_WRITTEN, unchanged.status());
        CheckResult worse = new Examiner(TEXTS, Optional.empty())
                .examine(hunt, new OwnThread(Answer.of((double[] x) -> sum(x) + 1), hunt));
        assertEquals(Status.FAILED, worse.status());
    }

    @Test
    void aFractionIsNoInt() {
        Exercise half = new ExerciseBuilder("4.1", "int half(int n)", 20, 5)
                .reference((Integer n) -> n / 2)
                .example(4)
                .example(5)
                .build();
        Answer unrounded = Answer.of((Integer n) -> n / 2.0);
        CheckResult result = new Examiner(TEXTS, Optional.empty()).examine(half, new OwnThread(unrounded, half));
        says("a int was expected, but your answer returned Double", result);
    }
}
