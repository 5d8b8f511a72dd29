package dl4jcourse.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.exercise.AnswerFile.Written;
import dl4jcourse.exercise.CheckResult.Status;
import dl4jcourse.exercise.catalogue.Exercises;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every exercise: a right answer gets all points with any key, the stub none, wrong answers fail with the right diagnosis.
 * The answers are written as learners write them, in {@code src/test/resources/dl4jcourse/exercise/answers}.
 */
class EveryExerciseTest {
    private static final int RIGHT_ANSWERS = 2;
    private static final int WRONG_ANSWERS = 5;
    private static final double DIAGNOSED = 0.6;
    private static final List<Optional<HiddenKey>> KEYS = List.of(
            Optional.empty(), Optional.of(new HiddenKey("first key")), Optional.of(new HiddenKey("another key")));
    private static final Texts TEXTS = new Texts("en");

    @TestFactory
    Stream<DynamicTest> exercises() {
        return Exercises.all().stream()
                .map(exercise -> DynamicTest.dynamicTest(exercise.id() + " " + TEXTS.title(exercise), () -> {
                    try (LearnerCode code = new LearnerCode()) {
                        judge(exercise, code);
                    }
                }));
    }

    private static void judge(Exercise exercise, LearnerCode code) throws Exception {
        ExerciseCells cells = ExerciseCells.of(exercise);
        String check = cells.check().source();
        assertTrue(cells.stub().source().contains(exercise.signature().text()), "the stub shows the signature");
        assertTrue(check.startsWith("check(\"" + exercise.id() + "\","), check);
        Answer stub = code.answer(cells.stub().source(), check);
        assertEquals(Status.NOT_WRITTEN, result(exercise, stub, KEYS.get(1)).status());
        assertEquals(0, result(exercise, stub, KEYS.get(1)).points());
        Answer solved = code.answer(cells.solved().source(), check);
        for (Optional<HiddenKey> key : KEYS) passes(exercise, "the lecture's solution", solved, key);
        AnswerFile file = AnswerFile.of(exercise);
        for (Written right : file.right()) {
            passes(exercise, right.name(), code.answer(right.code(), check), KEYS.get(2));
        }
        List<String> faults = new ArrayList<>();
        for (Written wrong : file.wrong()) {
            fault(exercise, wrong, code.answer(wrong.code(), check)).ifPresent(faults::add);
        }
        assertEquals(List.of(), faults);
        enough(file);
    }

    private static void enough(AnswerFile file) {
        assertTrue(
                file.right().size() >= RIGHT_ANSWERS,
                "right answers: " + file.right().size());
        assertTrue(
                file.wrong().size() >= WRONG_ANSWERS,
                "wrong answers: " + file.wrong().size());
        long diagnosed = file.wrong().stream()
                .filter(answer -> !answer.diagnosis().isEmpty())
                .count();
        assertTrue(diagnosed >= DIAGNOSED * file.wrong().size(), "wrong answers with a diagnosis: " + diagnosed);
    }

    private static void passes(Exercise exercise, String name, Answer answer, Optional<HiddenKey> key) {
        CheckResult result = result(exercise, answer, key);
        assertEquals(Status.PASSED, result.status(), () -> name + ": " + describe(result));
        assertEquals(key.isPresent() ? exercise.points() : exercise.visiblePoints(), result.points(), name);
    }

    private static Optional<String> fault(Exercise exercise, Written wrong, Answer answer) {
        CheckResult result = result(exercise, answer, KEYS.get(0));
        String found = result.diagnosis().map(Diagnosis::name).orElse("");
        boolean ok = result.status() == Status.FAILED
                && (wrong.diagnosis().isEmpty() || wrong.diagnosis().equals(found));
        return ok
                ? Optional.empty()
                : Optional.of("wrong: " + wrong.name() + " (" + wrong.diagnosis() + ") is " + describe(result));
    }

    private static String describe(CheckResult result) {
        return result.status() + ", " + result.diagnosis() + ", "
                + result.rows().stream().map(String::valueOf).collect(Collectors.joining("\n  "));
    }

    private static CheckResult result(Exercise exercise, Answer answer, Optional<HiddenKey> key) {
        return new Examiner(TEXTS, key).examine(exercise, new OwnThread(answer, exercise));
    }

    /** Two entries of a catalogue that give the same results could not be told apart. */
    @TestFactory
    Stream<DynamicTest> catalogueEntriesDiffer() {
        return Exercises.all().stream()
                .map(exercise -> DynamicTest.dynamicTest(exercise.id(), () -> {
                    List<Mistake> all = new ArrayList<>(exercise.mistakes());
                    all.add(new Mistake("the right answer", exercise.reference()));
                    List<String> results = all.stream()
                            .map(mistake -> results(exercise, mistake))
                            .toList();
                    for (int i = 0; i < all.size(); i++) {
                        assertEquals(
                                i, results.indexOf(results.get(i)), all.get(i).name());
                    }
                }));
    }

    private static String results(Exercise exercise, Mistake mistake) {
        return exercise.visibleCalls().stream()
                .map(call -> exercise.viewed(mistake.answer(), call)
                        .map(Values::text)
                        .orElse("throws"))
                .collect(Collectors.joining(" "));
    }

    @TestFactory
    Stream<DynamicTest> textsInBothLanguages() {
        return Exercises.all().stream()
                .map(exercise -> DynamicTest.dynamicTest(exercise.id(), () -> {
                    for (Texts texts : List.of(new Texts("en"), new Texts("ja"))) {
                        assertFalse(texts.title(exercise).isBlank());
                        assertTrue(texts.hints(exercise).size() >= 2, "hints");
                        exercise.mistakes().forEach(m -> texts.mistake(exercise, Diagnosis.of(m.name())));
                    }
                    assertEquals(
                            new Texts("en").hints(exercise).size(),
                            new Texts("ja").hints(exercise).size());
                    ExerciseCells cells = ExerciseCells.of(exercise);
                    assertEquals(
                            exercise.visiblePoints(),
                            cells.check()
                                    .metadata()
                                    .getAsJsonObject("nbgrader")
                                    .get("points")
                                    .getAsInt());
                }));
    }
}
