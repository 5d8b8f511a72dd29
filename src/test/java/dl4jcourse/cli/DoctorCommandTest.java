package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dl4jcourse.data.MnistFile;
import dl4jcourse.ipynb.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {
    private static final Messages MESSAGES = new Messages(Language.EN);

    @TempDir
    Path folder;

    private Finding mnist() {
        return new Examination(new Project(folder), MESSAGES, Map.of("MNIST_DIR", folder.toString())).mnist();
    }

    @Test
    void withoutMnistTheCourseStillWorks() {
        Finding missing = mnist();
        assertFalse(missing.ok());
        assertTrue(missing.line(MESSAGES).startsWith("○ MNIST"), missing.line(MESSAGES));
        assertTrue(missing.fix(MESSAGES).contains("./course data mnist"));
        assertEquals(0, DoctorCommand.exitCode(List.of(missing)));
        assertEquals(1, DoctorCommand.exitCode(List.of(missing, new Finding("maven", false, "–"))));
    }

    @Test
    void theJsonSaysSoToo() {
        String json = new DoctorCommand(new Project(folder), MESSAGES).toJson(List.of(mnist()));
        JsonObject first = JsonParser.parseString(json).getAsJsonArray().get(0).getAsJsonObject();
        assertFalse(first.get("ok").getAsBoolean());
        assertTrue(first.get("optional").getAsBoolean());
    }

    @Test
    void unpackedFilesAreFoundAsTheLecturesFindThem() throws IOException {
        for (MnistFile file : MnistFile.ALL) {
            Files.writeString(folder.resolve(file.name().replace(".gz", "")), "digits");
        }
        assertTrue(mnist().ok());
    }

    @Test
    void aDamagedDownloadIsNoMnist() throws IOException {
        for (MnistFile file : MnistFile.ALL) Files.writeString(folder.resolve(file.name()), "digits");
        assertFalse(mnist().ok());
    }
}
