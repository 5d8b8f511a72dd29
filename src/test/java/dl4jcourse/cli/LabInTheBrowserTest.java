package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dl4jcourse.ipynb.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a learner sees: JupyterLab opens on lecture 00, everything runs, tables, a picture and the live view are there. */
class LabInTheBrowserTest {
    private static final Project REAL = new Project(Path.of("").toAbsolutePath());
    private static final Messages MESSAGES = new Messages(Language.EN);

    @TempDir
    Path folder;

    private ServerWatch server;
    private JupyterPage page;

    @BeforeEach
    void open() throws Exception {
        assumeTrue(Chromium.isInstalled(), "needs chromium and chromedriver: apt install chromium chromium-driver");
        new Setup(REAL, MESSAGES).prepare();
        Project copy = copyOfTheProject();
        Workbooks workbooks = new Workbooks(copy, Language.EN);
        workbooks.prepare();
        JupyterServer jupyter = new JupyterServer(copy, MESSAGES, new Ports(MESSAGES).choose(null), "secret");
        ChildProcess command = jupyter.command(workbooks.startPage(), false);
        command.builder().command().add("--LabApp.expose_app_in_browser=True");
        server = new ServerWatch(command.startUnwatched(), jupyter.port(), jupyter.token());
        assertTrue(server.awaitReady());
        page = new JupyterPage(Chromium.start(folder.resolve("profile")));
        page.open(jupyter.url(workbooks.startPage()));
    }

    /** The same environment and notebooks, but a work folder of its own. */
    private Project copyOfTheProject() throws IOException {
        for (String part : List.of(".venv", "notebooks", "src")) {
            Files.createSymbolicLink(folder.resolve(part), REAL.root().resolve(part));
        }
        Files.createDirectories(folder.resolve("target"));
        return new Project(folder);
    }

    @AfterEach
    void close() {
        if (page != null) {
            page.driver().quit();
        }
        if (server != null) {
            server.stop();
        }
    }

    @Test
    void gettingStartedRunsByRunAll() throws Exception {
        assertEquals(0, page.count(".jp-Dialog"), () -> page.text(".jp-Dialog"));
        assertFalse(page.text("body").contains("Jupyter news"), "the news pop-up is on");
        page.runAll();
        lookAround("light");
        assertTrue(page.count(".jp-OutputArea-output table") >= 10);
        assertTrue(page.count(".jp-OutputArea-output img, .jp-OutputArea-output svg") >= 2);
        assertTrue(page.text(".jp-OutputArea-output").contains("epoch 100 of 100, update 400 of 400"));
        assertEquals(
                0,
                page.count(
                        ".jp-OutputArea-output[data-mime-type*=error], .jp-OutputArea-output[data-mime-type*=stderr]"));
        page.command("apputils:change-theme", "{\"theme\": \"JupyterLab Dark\"}");
        page.await("document.body.dataset.jpThemeLight === 'false'");
        lookAround("dark");
    }

    /** Screenshots for people to look at. */
    private void lookAround(String theme) throws Exception {
        for (String part : List.of("00 Getting started", "Do both agree?", "The same neuron in DL4J", "Compare.")) {
            page.showCellWith(part);
            page.screenshot(theme + "-" + part.toLowerCase().replaceAll("[^a-z0-9]+", "-"));
        }
    }
}
