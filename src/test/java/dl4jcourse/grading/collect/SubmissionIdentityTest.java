package dl4jcourse.grading.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubmissionIdentityTest {
    private static void assertIdentity(String learner, String lecture, String path) {
        assertEquals(new Identity(learner, Optional.ofNullable(lecture)), Identity.of(path));
    }

    @Test
    void theFirstFolderIsTheLearner() {
        assertIdentity("ada", "04-losses", "ada/04-losses.ipynb");
        assertIdentity("ada", "04-losses", "ada/homework/week 4/04-losses.ipynb");
        assertIdentity("ada", "04-losses-1", "ada/04-losses-1.ipynb");
        assertIdentity("ada", "04-losses", "ada/copy of 04-losses (2).ipynb");
        assertIdentity("ada", null, "ada/Untitled.ipynb");
    }

    @Test
    void platformsHaveLayoutsOfTheirOwn() {
        assertIdentity("ada", "04-losses", "submitted/ada/losses/04-losses.ipynb");
        assertIdentity("Ada L_123", "04-losses", "Ada L_123_assignsubmission_file_/04-losses.ipynb");
        assertIdentity("ada", "04-losses", "ada_04-losses.ipynb");
        assertIdentity("ada_l", "04-losses", "ada_l_04-losses (1).ipynb");
        assertIdentity("ada", "04-losses", "ada_04-losses.IPYNB");
        assertIdentity("ada", "04-losses", "ada_04-losses.ipynb.txt");
        assertIdentity("ada", null, "ada.tar.gz");
    }

    /** Names in an archive may have 65,535 characters of any kind. */
    @Test
    void aNameMadeToBeSlowIsNot() {
        String name = "00-".repeat(20_000) + "\n.ipynb";
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Identity.of("ada/" + name));
        assertIdentity("ada", "04-losses", "ada/\n04-losses\n.ipynb");
    }

    @Test
    void aNameIsTheSameHoweverItsAccentsAreWritten() {
        assertIdentity("Zo\u00eb", "04-losses", "Zoe\u0308/04-losses.ipynb");
    }
}
