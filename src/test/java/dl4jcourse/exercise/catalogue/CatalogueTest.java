package dl4jcourse.exercise.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.exercise.Exercise;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the exercises are together. */
class CatalogueTest {
    private static final Map<Integer, List<Exercise>> LECTURES =
            Exercises.all().stream().collect(Collectors.groupingBy(Exercise::lecture));

    @Test
    void eachLectureHasThreeToSixWorth100Points() {
        assertEquals(IntStream.rangeClosed(0, 10).boxed().collect(Collectors.toSet()), LECTURES.keySet());
        LECTURES.forEach((lecture, exercises) -> {
            assertTrue(exercises.size() >= 3 && exercises.size() <= 6, lecture + ": " + exercises.size());
            assertEquals(100, exercises.stream().mapToInt(Exercise::points).sum(), "lecture " + lecture);
        });
    }

    @Test
    void theyAreNumberedInOrder() {
        LECTURES.forEach((lecture, exercises) -> assertEquals(
                IntStream.rangeClosed(1, exercises.size())
                        .mapToObj(place -> lecture + "." + place)
                        .toList(),
                exercises.stream().map(Exercise::id).toList()));
    }

    @Test
    void fortyAtLeastAndSixBugHunts() {
        assertTrue(Exercises.all().size() >= 40);
        assertTrue(Exercises.all().stream()
                        .filter(exercise -> exercise.planted().isPresent())
                        .count()
                >= 6);
    }

    /** Every kind of mistake that learners are known for is asked of the diagnosis somewhere. */
    @Test
    void theUsualMistakesOccur() throws Exception {
        Path answers = Path.of(System.getProperty("basedir", ""), "src/test/resources/dl4jcourse/exercise/answers");
        StringBuilder all = new StringBuilder();
        for (Exercise exercise : Exercises.all()) all.append(Files.readString(answers.resolve(exercise.id() + ".md")));
        for (String mistake : List.of(
                "divided-twice",
                "forgot-half",
                "transposed",
                "sum-instead-of-mean",
                "wrong-axis",
                "integer-division",
                "overflow",
                "changed-input",
                "keeps-state",
                "constant")) {
            assertTrue(all.indexOf("(" + mistake + ")") >= 0, mistake);
        }
    }
}
