package dl4jcourse.cli;

import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.catalogue.Exercises;
import dl4jcourse.ipynb.Cell;
import dl4jcourse.ipynb.Language;
import dl4jcourse.ipynb.Master;
import dl4jcourse.ipynb.MasterParser;
import dl4jcourse.ipynb.Notebook;
import dl4jcourse.ipynb.NotebookWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A whole notebook with the grades it must get: {@code src/test/resources/dl4jcourse/grading/notebooks}. What a case does not
 * name is right: the master's answer, all points.
 */
record NotebookCase(String learner, String lecture, String language, List<Section> sections) {
    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", ""), "src/test/resources/dl4jcourse/grading/notebooks");
    private static final Pattern HEAD = Pattern.compile("(\\S+) (\\S+) (\\d+) ?(.*)");
    private static final Pattern CODE = Pattern.compile("(?ms)^```java\\n(.*?)\\n```$");

    /** What follows a headline: an answer and its grade, or a cell of the learner's own before an exercise. */
    record Section(String head, Optional<String> code) {
        static Section of(String text) {
            Matcher code = CODE.matcher(text);
            return new Section(
                    text.lines().findFirst().orElseThrow(),
                    code.find() ? Optional.of(code.group(1)) : Optional.empty());
        }

        boolean isAbout(String exercise) {
            return head.startsWith(exercise + " ");
        }

        boolean isOwnBefore(String exercise) {
            return head.equals("own " + exercise);
        }
    }

    static List<NotebookCase> all() throws IOException {
        List<NotebookCase> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) all.add(read(file));
        }
        return all;
    }

    private static NotebookCase read(Path file) throws IOException {
        String[] parts = Files.readString(file).split("(?m)^## ");
        String lecture = parts[0].replaceFirst("(?s).*- lecture: (\\S+).*", "$1");
        String language = parts[0].replaceFirst("(?s).*- language: (\\S+).*", "$1");
        List<Section> sections = Stream.of(parts).skip(1).map(Section::of).toList();
        return new NotebookCase(file.getFileName().toString().replace(".md", ""), lecture, language, sections);
    }

    boolean isHostile() {
        return learner.startsWith("hostile");
    }

    /** The grades of all its exercises; a case may leave one open, with the verdict {@code *}. */
    List<Expected> expected() throws IOException {
        List<Expected> expected = new ArrayList<>();
        for (Exercise exercise : exercises()) {
            Matcher head = HEAD.matcher(section(exercise).map(Section::head).orElse(exercise.id() + " passed 100"));
            if (!head.matches()) throw new IllegalStateException(learner + ": " + section(exercise));
            if (head.group(2).equals("*")) continue;
            expected.add(new Expected(
                    learner, head.group(1), head.group(2), Integer.parseInt(head.group(3)), ".*", head.group(4)));
        }
        return expected;
    }

    private Optional<Section> section(Exercise exercise) {
        return sections.stream().filter(one -> one.isAbout(exercise.id())).findFirst();
    }

    private List<Exercise> exercises() throws IOException {
        Notebook notebook = master().notebook(Language.EN);
        return Exercises.all().stream()
                .filter(exercise ->
                        notebook.cell("exercise-" + exercise.dashed()).isPresent())
                .toList();
    }

    private Master master() throws IOException {
        return MasterParser.parse(Grading.PROJECT.lectures().resolve(lecture + ".md"));
    }

    void write(Path folder) throws IOException {
        Language of = Language.valueOf(language.toUpperCase(java.util.Locale.ROOT));
        Notebook solved = master().solved(of);
        Notebook stubs = master().notebook(of);
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : solved.cells()) {
            String id = cell.id().replace("exercise-", "").replace('-', '.');
            sections.stream()
                    .filter(one -> cell.id().startsWith("exercise-") && one.isOwnBefore(id))
                    .forEach(own -> cells.add(Submitted.ownCell(
                            "own-" + cells.size(), filled(own.code().orElseThrow()))));
            Optional<Section> section =
                    sections.stream().filter(one -> one.isAbout(id)).findFirst();
            String stub = stubs.cell(cell.id()).orElseThrow().source();
            cells.add(section.map(one ->
                            cell.withSource(one.code().map(NotebookCase::filled).orElse(stub)))
                    .orElse(cell));
        }
        NotebookWriter.write(folder.resolve(learner).resolve(lecture + ".ipynb"), solved.withCells(cells));
    }

    /** What would make a case too long to read. */
    private static String filled(String code) {
        Exercise exercise = Exercises.of("1.2");
        int visible = exercise.examples().size() + 1 + 4 + exercise.edges().size();
        return code.replace("{MEGABYTE}", "x".repeat(1 << 20))
                .replace("{DEEP}", "(".repeat(20_000) + "0" + ")".repeat(20_000))
                .replace("{VISIBLE 1.2}", String.valueOf(visible));
    }
}
