package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.files.AtomicFile;
import dl4jcourse.ipynb.Language;
import dl4jcourse.ipynb.NotebookWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;

/** The site of the documentation, opened from the disk in a browser; two lectures are executed, the others shown as they are. */
@Tag("one-jdk")
class SiteTest {
    private static final Project PROJECT =
            new Project(Path.of(System.getProperty("basedir", "")).toAbsolutePath());
    private static final Messages MESSAGES = new Messages(Language.EN);

    @TempDir
    static Path folder;

    private static ChromeDriver driver;

    @BeforeAll
    static void build() throws Exception {
        assertTrue(Chromium.isInstalled(), "install chromium and chromium-driver");
        Path executed = Files.createDirectories(folder.resolve("executed"));
        for (String lecture : List.of("02-activations", "03-mlp-shapes"))
            NotebookWriter.write(executed.resolve(lecture + ".ipynb"), LectureRuns.of(Language.EN, lecture));
        PythonEnvironment.ofDocs(PROJECT, MESSAGES).prepare();
        Site site = new Site(PROJECT, MESSAGES, folder.resolve("site"));
        Files.writeString(Files.createDirectories(folder.resolve("site/api")).resolve("index.html"), "API");
        site.build(executed);
        driver = Chromium.start(folder.resolve("profile"));
    }

    @AfterAll
    static void close() {
        driver.quit();
    }

    private static JupyterPage open(String page) {
        driver.get(folder.resolve("site").toUri() + page);
        return new JupyterPage(driver);
    }

    /** Formulas are drawn, without errors; all pictures are there; nothing is asked of the network. */
    private static void look(String lecture) throws Exception {
        JupyterPage page = open(lecture);
        page.await("document.querySelectorAll('.math').length > 0 && !Array.from(document.querySelectorAll('.math'))"
                + ".some(e => !e.querySelector('mjx-container svg'))");
        assertEquals(0, page.count("mjx-merror, [data-mjx-error]"));
        assertTrue(page.count("img") > 0);
        page.await("Array.from(document.images).every(image => image.complete && image.naturalWidth > 0)");
        assertEquals(List.of(), Chromium.requestsToTheNetwork(driver));
    }

    @Test
    void showsLecturesWithoutANetwork() throws Exception {
        look("en/notebooks/en/02-activations.html");
        assertTrue(new JupyterPage(driver).text("article").contains("Activation functions"));
        look("ja/notebooks/ja/02-activations.html");
        assertTrue(new JupyterPage(driver).text("article").contains("活性化関数"));
    }

    @Test
    void aPictureFromElsewhereIsNoticed() throws Exception {
        Path page = folder.resolve("site/planted.html");
        Files.writeString(page, "<img src='http://127.0.0.1:9/picture.png'>");
        open("planted.html");
        assertEquals(List.of("http://127.0.0.1:9/picture.png"), Chromium.requestsToTheNetwork(driver));
    }

    private static long found(String page, String word) throws Exception {
        JupyterPage results = open(page + "?q=" + word);
        results.await("document.querySelector('#search-results p') && Search._pulse_status < 0");
        return results.count("#search-results li");
    }

    @Test
    void findsWordsInBothLanguages() throws Exception {
        assertTrue(found("en/search.html", "activation") >= 3);
        assertTrue(found("ja/search.html", "学習率") >= 3, "a word that is longer than a term of the index");
        assertTrue(found("ja/search.html", "softmax") >= 1);
        assertEquals(0, found("en/search.html", "xyzzyx"));
        assertEquals(0, found("ja/search.html", "率習学"));
        assertEquals(List.of(), Chromium.requestsToTheNetwork(driver));
    }

    @Test
    void leadsToBothLanguagesAndTheApi() throws IOException {
        for (String page : List.of("index.html", "en/docs/index.html", "ja/docs/index.ja.html")) {
            open(page);
            assertEquals(List.of(), deadLinks(), page);
        }
        assertTrue(Files.readString(folder.resolve("site/en/docs/index.html")).contains("../../api/index.html"));
        assertFalse(Files.exists(folder.resolve("site/jupyter_execute")));
    }

    /** They would be handed out in bundles, and the launcher would build anew. */
    @Test
    void leavesNothingAmongTheSources() {
        assertFalse(Files.exists(PROJECT.siteConfiguration().resolve("__pycache__")));
    }

    private static List<String> deadLinks() {
        Object links = new JupyterPage(driver)
                .js(
                        "return Array.from(document.links).map(a => a.href.split('#')[0]).filter(h => h.startsWith('file:'))");
        return ((List<?>) links)
                .stream()
                        .map(String::valueOf)
                        .distinct()
                        .filter(link -> !Files.exists(Path.of(java.net.URI.create(link))))
                        .toList();
    }

    /** A project with the same pages but one, which has a link that leads nowhere. */
    @Test
    void aBrokenPageFails() throws IOException {
        Project planted = new Project(Files.createDirectories(folder.resolve("planted")));
        for (String part : List.of("src", "notebooks", ".venv-docs"))
            Files.createSymbolicLink(
                    planted.root().resolve(part), PROJECT.root().resolve(part));
        try (Stream<Path> pages = Files.walk(PROJECT.root().resolve("docs"))) {
            for (Path page : pages.filter(Files::isRegularFile).toList())
                AtomicFile.copy(
                        page,
                        planted.root().resolve(PROJECT.root().relativize(page).toString()));
        }
        Path page = planted.root().resolve("docs/proxy.md");
        Files.writeString(page, Files.readString(page) + "\n[gone](gone.md#where)\n");
        Site site = new Site(planted, MESSAGES, planted.root().resolve("site"));
        CourseException failure = assertThrows(CourseException.class, () -> site.build(null));
        assertTrue(String.valueOf(failure.getMessage()).contains("gone"), failure.getMessage());
    }
}
