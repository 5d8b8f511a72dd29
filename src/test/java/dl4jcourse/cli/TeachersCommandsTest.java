package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dl4jcourse.files.AtomicFile;
import dl4jcourse.ipynb.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What {@code course docs} and {@code course slides} refuse before they begin; their results are seen in the browser. */
class TeachersCommandsTest {
    private static final Messages MESSAGES = new Messages(Language.EN);

    @TempDir
    Path root;

    private Project project = new Project(Path.of(""));

    /** With an environment that is complete, and whose Python notes that it was asked. */
    @BeforeEach
    void makeProject() throws IOException {
        assumeFalse(RunningJvm.isWindows());
        project = new Project(root);
        for (String file : List.of(
                "src/main/python/requirements.txt",
                "src/main/slides/requirements.txt",
                "src/main/slides/package.json",
                "src/main/slides/package-lock.json")) AtomicFile.write(root.resolve(file), "a==1");
        AtomicFile.write(root.resolve(".venv/bin/python"), "#!/bin/sh\ntouch '" + root.resolve("asked") + "'\n");
        assertTrue(root.resolve(".venv/bin/python").toFile().setExecutable(true));
        AtomicFile.write(
                root.resolve(".venv/course-place.txt"), root.resolve(".venv").toString());
        AtomicFile.write(root.resolve(".venv/course-requirements.txt"), "a==1");
    }

    @Test
    void slidesToolsAreNotFetchedOffline() throws Exception {
        SlideTools tools = new SlideTools(project, MESSAGES);
        System.setProperty("course.offline", "true");
        try {
            CourseException refused = assertThrows(CourseException.class, tools::prepare);
            assertTrue(String.valueOf(refused.getMessage()).contains("--offline"), refused.getMessage());
            assertTrue(Files.notExists(root.resolve("asked")));
        } finally {
            System.clearProperty("course.offline");
        }
        tools.prepare();
        assertTrue(Files.exists(root.resolve("asked")));
    }

    private String refusal(String... command) {
        List<String> refusals = new ArrayList<>();
        CommandLine course = Course.commandLine(new Commands(project, MESSAGES));
        course.setExecutionExceptionHandler((failure, line, parsed) -> {
            refusals.add(String.valueOf(failure.getMessage()));
            return 1;
        });
        assertEquals(1, course.execute(command));
        return refusals.get(0);
    }

    @Test
    void docsRefuseAFolderWithoutExecutedNotebooks() throws IOException {
        Path folder = root.resolve("no such folder");
        assertEquals("there are no executed notebooks in " + folder + ".", refusal("docs", "--executed", "" + folder));
        Files.createDirectories(folder);
        assertEquals("there are no executed notebooks in " + folder + ".", refusal("docs", "--executed", "" + folder));
    }

    @Test
    void aBundleHasNoDocumentationToBuild() throws IOException {
        Files.createDirectories(project.bundle());
        assertEquals("a bundle has no Sphinx, which makes the documentation.", refusal("docs"));
    }
}
