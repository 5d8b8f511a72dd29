package dl4jcourse.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links within the project lead somewhere: in pages, notebooks (and so in the masters' prose) and slides. */
class LinksTest {
    private static final Path ROOT = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

    @TempDir
    Path folder;

    private static List<Path> files(String in, String ending) throws IOException {
        Path folder = ROOT.resolve(in);
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void linksOfPagesLeadSomewhere() throws IOException {
        LinkFaults links = new LinkFaults(Docs.lectures());
        List<Path> pages = new ArrayList<>(files("", ".md"));
        pages.addAll(files("docs", ".md"));
        pages.addAll(files("slides", ".md"));
        assertTrue(pages.size() > 20, pages::toString);
        List<String> faults = new ArrayList<>();
        for (Path page : pages) faults.addAll(links.of(page));
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void linksOfNotebooksLeadSomewhere() throws IOException {
        LinkFaults links = new LinkFaults(Docs.lectures());
        List<String> faults = new ArrayList<>();
        for (String language : List.of("en", "ja"))
            for (Path notebook : files("notebooks/" + language, ".ipynb")) faults.addAll(links.ofNotebook(notebook));
        assertEquals("", String.join("\n", faults));
    }

    /** The front pages name each lecture by its title. */
    @Test
    void theFrontPagesListTheLectures() throws IOException {
        String english = Docs.page("index.md");
        String japanese = Docs.page("index.ja.md");
        for (var lecture : Docs.lectures()) {
            String number = "[" + lecture.lecture().substring(0, 2) + " ";
            assertTrue(english.contains(number + lecture.front().titleEn() + "]"), lecture::lecture);
            assertTrue(japanese.contains(number + lecture.front().titleJa() + "]"), lecture::lecture);
        }
    }

    private List<String> planted(String name, String text) throws IOException {
        Files.writeString(folder.resolve("there.md"), "# A `b`: c!\n\n## A b c\n\n## 見出し（一）\n");
        return new LinkFaults(Docs.lectures()).of(Files.writeString(folder.resolve(name), text));
    }

    @Test
    void goodLinksPass() throws IOException {
        String page =
                "# Here\n[a](there.md) [b](there.md#a-b-c-1) [c](#here) [d](https://example.org/x) `[e](gone.md)`\n"
                        + "[f](there.md#見出し一)\n```\n[g](gone.md)\n```\n";
        assertEquals(List.of(), planted("page.md", page));
        String deck = "![w:700](cell:curves) [now](notebook:exercise-2-1) ![bg](cell:curves#2)";
        assertEquals(List.of(), planted("02-activations.en.md", deck));
    }

    @Test
    void brokenLinksAreFound() throws IOException {
        assertEquals(List.of("page.md: gone.md: no such file"), planted("page.md", "[a](gone.md)"));
        assertEquals(List.of("page.md: gone.png: no such file"), planted("page.md", "![a](gone.png \"title\")"));
        assertEquals(List.of("page.md: there.md#d: no such heading"), planted("page.md", "[a](there.md#d)"));
        assertEquals(List.of("page.md: #d: no such heading"), planted("page.md", "# Here\n[a](#d)"));
        String fault = ": no such cell in lecture 02-activations";
        assertEquals(
                List.of("02-activations.ja.md: cell:gone" + fault, "02-activations.ja.md: notebook:gone" + fault),
                planted("02-activations.ja.md", "![w:700](cell:gone) [now](notebook:gone)"));
    }
}
