package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.grading.GradingTexts;
import dl4jcourse.grading.collect.Submission;
import dl4jcourse.grading.collect.Submissions;
import dl4jcourse.grading.report.ClassGrades;
import dl4jcourse.grading.report.Report;
import dl4jcourse.grading.report.Roster;
import dl4jcourse.grading.similarity.JPlag;
import dl4jcourse.grading.similarity.SimilarPair;
import dl4jcourse.grading.similarity.Similarity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers go to JPlag, and what it finds is listed. JPlag itself is played by a script that knows its options and its table. */
class SimilarityTest {
    @TempDir
    Path folder;

    private JPlag program(String after) throws IOException {
        Path file = Files.writeString(folder.resolve("jplag"), """
                #!/bin/sh
                for option in "$@"; do
                    case $option in --result-file=*) result=${option#--result-file=};; esac
                done
                set -- $(ls "$1")
                mkdir -p "$result"
                echo submissionName1,submissionName2,averageSimilarity,maxSimilarity > "$result/results.csv"
                echo "$2,$1,0.934,0.95" >> "$result/results.csv"
                echo "$1,$3,0.2,0.3" >> "$result/results.csv"
                """ + after + "\n");
        assertTrue(file.toFile().setExecutable(true));
        return JPlag.find(Map.of("PATH", folder.toString()), "java").orElseThrow();
    }

    private List<Submission> submissions() throws IOException {
        Path submissions = folder.resolve("submissions");
        for (String learner : List.of("ada", "Bob, Jr.", "eve")) {
            Submitted.write(submissions, learner, Submitted.bytes(Submitted.notebook("en", Submitted.RIGHT, "")));
        }
        Submitted.write(submissions, "nobody", Submitted.bytes(Submitted.lecture("en")));
        return new Submissions(List.of(Submitted.LECTURE), Optional.empty()).in(submissions, List.of());
    }

    private Similarity similarity(JPlag jplag) throws IOException {
        return new Similarity(jplag, CourseLectures.of(Grading.PROJECT), folder.resolve("out/similarity"));
    }

    @Test
    void pairsAreListedAndStubsAreNot() throws Exception {
        List<Submission> submissions = submissions();
        List<SimilarPair> pairs = similarity(program("")).of(submissions);
        assertEquals(List.of(new SimilarPair(Submitted.LECTURE, "Bob, Jr.", "ada", 93)), pairs);
        Path answers = folder.resolve("out/similarity/answers").resolve(Submitted.LECTURE);
        assertFalse(Files.exists(answers.resolve("nobody")));
        assertTrue(Files.readString(answers.resolve("ada/Answers.java")).startsWith("class Answers {\ndouble mse("));
        new Report(new ClassGrades(submissions, List.of(), Roster.NONE), Optional.of(pairs), new GradingTexts("en"))
                .write(folder.resolve("out"));
        assertEquals(
                "93", CsvFile.rows(folder.resolve("out/similarity.csv")).get(0).get("percent"));
        assertTrue(Files.readString(folder.resolve("out/class.html"))
                .contains("<td>Bob, Jr.</td><td>ada</td><td>93</td>"));
    }

    @Test
    void aProgramThatFailsIsSaidToFail() throws Exception {
        List<Submission> submissions = submissions();
        Similarity failing = similarity(program("echo 'no Java 25 here'; exit 1"));
        IOException failed = assertThrows(IOException.class, () -> failing.of(submissions));
        assertEquals("no Java 25 here", failed.getMessage());
    }

    /** Grading goes on after an IOException, see {@link SimilarAnswers}. */
    @Test
    void aTableOfAnotherVersionIsSaidToBeOne() throws Exception {
        List<Submission> submissions = submissions();
        for (String table : List.of("first,second,similarity\na,b,0.9", "submissionName1,submissionName2\na,b")) {
            Similarity other =
                    similarity(program("printf '" + table.replace("\n", "\\n") + "\\n' > $result/results.csv"));
            IOException failed = assertThrows(IOException.class, () -> other.of(submissions));
            assertTrue(failed.getMessage().contains("averageSimilarity expected, but got {"), failed::getMessage);
        }
        Similarity words = similarity(program("sed -i s/0.934/alike/ $result/results.csv"));
        assertThrows(IOException.class, () -> words.of(submissions));
    }

    @Test
    void itIsFoundByItsVariableOrOnThePath() {
        assertEquals(
                Optional.of(new JPlag(List.of("java25", "-jar", "/opt/jplag.jar"))),
                JPlag.find(Map.of("COURSE_JPLAG", "/opt/jplag.jar"), "java25"));
        assertEquals(Optional.empty(), JPlag.find(Map.of("PATH", folder.toString()), "java25"));
    }
}
