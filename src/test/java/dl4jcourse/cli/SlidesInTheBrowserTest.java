package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.ipynb.Language;
import dl4jcourse.ipynb.NotebookReader;
import dl4jcourse.slides.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;

/** The decks as a class sees them: built, opened from a file, every slide looked at. */
@Tag("one-jdk")
class SlidesInTheBrowserTest {
    private static final Project PROJECT = new Project(Path.of("").toAbsolutePath());
    private static final Messages MESSAGES = new Messages(Language.EN);

    @TempDir
    Path folder;

    private static List<SlideSources> sources() throws Exception {
        List<SlideSources> sources = new ArrayList<>();
        for (String lecture : SlideSources.lectures(PROJECT)) {
            LectureRuns.of(Language.EN, lecture);
            sources.add(SlideSources.of(PROJECT, MESSAGES, lecture));
        }
        return sources;
    }

    @Test
    void everyDeckFollowsTheRules() throws Exception {
        List<Fault> faults = new ArrayList<>();
        for (SlideSources lecture : sources()) faults.addAll(lecture.faults());
        assertEquals(List.of(), faults);
    }

    @Test
    void everySlideIsInItsBoxAndNeedsNoNetwork() throws Exception {
        List<SlideSources> sources = sources();
        new SlideBuild(PROJECT, MESSAGES, folder).run(sources, List.of(Language.values()), false);
        Map<String, List<String>> faults = new TreeMap<>();
        ChromeDriver browser = Chromium.start(folder.resolve("profile"));
        try {
            for (Path deck : built()) faults.put(deck.getFileName().toString(), faults(browser, deck));
        } finally {
            browser.quit();
        }
        assertEquals(2 * sources.size(), faults.size());
        faults.values().removeIf(List::isEmpty);
        assertEquals(Map.of(), faults);
    }

    private List<Path> built() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    /** What the script finds, and every address that the page asked for besides its own file. */
    private static List<String> faults(ChromeDriver browser, Path deck) throws IOException {
        browser.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
        Chromium.requests(browser); // those of the deck before
        browser.get(deck.toUri().toString());
        List<String> faults = new ArrayList<>();
        for (Object fault : (List<?>) browser.executeAsyncScript(script())) faults.add(fault.toString());
        Chromium.requests(browser).stream()
                .filter(address -> !address.startsWith("data:")
                        && !address.equals(deck.toUri().toString()))
                .forEach(address -> faults.add("asks for " + address));
        return faults;
    }

    private static String script() throws IOException {
        try (var script = SlidesInTheBrowserTest.class.getResourceAsStream("slide-faults.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** One deck with everything that the script must notice. */
    @Test
    void plantedFaultsAreNoticed() throws Exception {
        String deck = "---\nmarp: true\ntheme: course\nlang: en\n---\n\n"
                + String.join(
                        "\n\n---\n\n",
                        "## Good $x^2$\n\ntext 漢字",
                        "## Long\n\n" + "- line\n".repeat(20),
                        "```java\n" + "x".repeat(120) + "\n```",
                        "$\\notacommand$",
                        "![](data:image/png;base64,AAAA)",
                        "![](http://127.0.0.1:9/picture.png)",
                        "W".repeat(90),
                        "cost $ 1");
        List<String> faults = faultsOf(deck);
        for (String expected : List.of(
                "slide 2: outside the slide",
                "slide 3: outside",
                "slide 4: a formula has an error",
                "slide 5: not a picture",
                "slide 6: not a picture",
                "slide 7: outside the slide",
                "slide 8: a formula was not set",
                "asks for http://127.0.0.1:9/picture.png")) {
            assertTrue(faults.stream().anyMatch(fault -> fault.startsWith(expected)), expected + faults);
        }
        assertFalse(faults.stream().anyMatch(fault -> fault.startsWith("slide 1:")), faults::toString);
    }

    private List<String> faultsOf(String markdown) throws Exception {
        SlideTools tools = new SlideTools(PROJECT, MESSAGES);
        tools.prepare();
        Path source = Files.createDirectories(folder.resolve("md"));
        Files.writeString(source.resolve("planted.md"), markdown);
        Path html = folder.resolve("html/planted.html");
        List<String> folders = List.of(
                "--input-dir",
                source.toString(),
                "--output",
                folder.resolve("html").toString());
        assertEquals(0, tools.marp(folder.resolve("marp.log"), folders).run(line -> {}));
        ChromeDriver browser = Chromium.start(folder.resolve("profile"));
        try {
            return faults(browser, html);
        } finally {
            browser.quit();
        }
    }

    @Test
    void aDeckBecomesAPdf() throws Exception {
        List<SlideSources> sources = sources();
        new SlideBuild(PROJECT, MESSAGES, folder).run(sources.subList(0, 1), List.of(Language.JA), true);
        Path pdf = folder.resolve(sources.get(0).lecture() + ".ja.pdf");
        assertTrue(Files.readString(pdf, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        assertTrue(Files.size(pdf) > 50_000);
    }

    @Test
    void aMissingTwinIsNamed() throws Exception {
        Project elsewhere = new Project(folder);
        Files.createDirectories(folder.resolve("slides"));
        Files.writeString(folder.resolve("slides/04-losses.en.md"), "");
        assertEquals(List.of("04-losses"), SlideSources.lectures(elsewhere));
        var notebook = NotebookReader.read(RealKernel.notebook("en/04-losses.ipynb"));
        String faults = new SlideSources(elsewhere, "04-losses", notebook, true)
                .faults()
                .toString();
        assertTrue(faults.contains("04-losses.ja.md:1: there is no such file"), faults);
        assertTrue(faults.contains("04-losses.numbers.md:1: there is no such file"), faults);
    }
}
