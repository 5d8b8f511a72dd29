package dl4jcourse.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code docs/mutants.md} against the report of the last mutation run; the profile {@code mutation} runs it, no other. */
class SurvivorsOfTheLastRun {
    @Test
    void areExplained() throws IOException {
        try (InputStream xml = Files.newInputStream(Path.of("target/pit-reports/mutations.xml"))) {
            String list = Files.readString(Path.of("docs/mutants.md"));
            assertEquals(List.of(), Survivors.read(xml).complaints(Survivors.explained(list)));
        }
    }
}
