package dl4jcourse.cli;

import dl4jcourse.ipynb.Cell;
import dl4jcourse.ipynb.Language;
import dl4jcourse.ipynb.Notebook;
import dl4jcourse.ipynb.NotebookReader;
import dl4jcourse.slides.Deck;
import dl4jcourse.slides.DeckRules;
import dl4jcourse.slides.Fault;
import dl4jcourse.slides.NumberTable;
import dl4jcourse.slides.ResolvedDeck;
import dl4jcourse.slides.Twins;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The decks of one lecture, both languages, with the run of the notebook that their pictures and numbers come from. The
 * code of both notebooks is the same, so the English one serves for both.
 */
record SlideSources(Project project, String lecture, Notebook executed, boolean exact) {
    /** Where {@code course lab} serves the notebooks, unless it was told another port. */
    private static final String LAB = "http://127.0.0.1:8888/lab/tree/";

    static SlideSources of(Project project, Messages messages, String lecture) throws Exception {
        Path file = new ExecutedNotebooks(project, messages).of(Language.EN, lecture);
        Notebook executed = NotebookReader.read(file);
        boolean exact = !usesMnist(executed) || project.hasMnist(System.getenv());
        return new SlideSources(project, lecture, executed, exact);
    }

    private static boolean usesMnist(Notebook notebook) {
        return notebook.cells().stream()
                .anyMatch(cell -> cell.kind() == Cell.Kind.CODE && cell.source().contains("Mnist"));
    }

    /** The lectures that have a deck in any language. */
    static List<String> lectures(Project project) throws IOException {
        if (!Files.isDirectory(project.slides())) return List.of();
        try (Stream<Path> files = Files.list(project.slides())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\d\\d-[a-z0-9-]+\\.(en|ja)\\.md"))
                    .map(name -> name.replaceFirst("\\..*", ""))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    /** What is wrong with the decks, in the order of files and lines; nothing for decks that can be built. */
    List<Fault> faults() throws IOException {
        List<Fault> faults = missing();
        if (!faults.isEmpty()) return faults;
        Map<Language, Deck> decks = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            decks.put(language, deck(language));
            faults.addAll(new DeckRules(deck(language), executed).faults());
        }
        faults.addAll(new Twins(deck(Language.EN), deck(Language.JA)).faults());
        Path tests = project.root().resolve("src/test/java");
        faults.addAll(NumberTable.read(table()).faults(List.copyOf(decks.values()), executed, tests, exact));
        return faults;
    }

    private List<Fault> missing() {
        List<Path> needed = new ArrayList<>(List.of(table()));
        for (Language language : Language.values()) needed.add(Deck.file(project.slides(), lecture, language));
        List<Fault> faults = new ArrayList<>();
        needed.stream()
                .filter(file -> !Files.exists(file))
                .forEach(file -> faults.add(
                        new Fault(file, 1, "there is no such file; both decks and their numbers belong together")));
        return faults;
    }

    private Path table() {
        return NumberTable.file(project.slides(), lecture);
    }

    private Deck deck(Language language) throws IOException {
        return Deck.read(Deck.file(project.slides(), lecture, language));
    }

    /** The deck as Marp reads it. */
    String resolved(Language language) throws IOException {
        return ResolvedDeck.of(deck(language), executed, LAB + lecture + ".ipynb");
    }
}
