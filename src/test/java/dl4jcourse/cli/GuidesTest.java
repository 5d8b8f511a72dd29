package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.ipynb.Cell;
import dl4jcourse.ipynb.Language;
import dl4jcourse.ipynb.Notebook;
import dl4jcourse.ipynb.NotebookReader;
import dl4jcourse.ipynb.NotebookWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the pages tell people to type: the commands exist, and the learner's guide leads to a checked exercise. */
@Tag("one-jdk")
class GuidesTest {
    private static final Path ROOT = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    private static final Pattern COMMAND =
            Pattern.compile("(?m)^(?:\\S*[\\\\/])?course ([^#\n]*)|`(?:\\.[/\\\\])?course ([^`\n]+)`");
    private static final Pattern SHELL = Pattern.compile("(?ms)^```sh\n(.*?)^```$");

    @TempDir
    Path home;

    /** Commands and options of a page that picocli does not know. */
    private static List<String> unknown(String page) {
        CommandLine course = Course.commandLine(new Commands(new Project(ROOT), new Messages(Language.EN)));
        List<String> faults = new ArrayList<>();
        for (MatchResult match : COMMAND.matcher(page).results().toList()) {
            String typed = match.group(1) == null ? match.group(2) : match.group(1);
            List<String> words = List.of(typed.strip().split("\\s+"));
            words.stream()
                    .filter(word -> word.matches("--?[a-z].*"))
                    .map(option -> option.replaceFirst("=.*", ""))
                    .filter(option -> !knows(course, words.get(0), option))
                    .forEach(option -> faults.add("course " + words.get(0) + ": " + option));
            if (words.get(0).matches("[a-z]+") && !course.getSubcommands().containsKey(words.get(0)))
                faults.add("course " + words.get(0));
        }
        return faults;
    }

    private static boolean knows(CommandLine course, String command, String option) {
        CommandLine sub = course.getSubcommands().getOrDefault(command, course);
        return sub.getCommandSpec().optionsMap().containsKey(option);
    }

    @Test
    void thePagesNameCommandsThatExist() throws IOException {
        List<String> faults = new ArrayList<>();
        int commands = 0;
        for (Path page : pages()) {
            String text = Files.readString(page);
            commands += (int) COMMAND.matcher(text).results().count();
            unknown(text).forEach(fault -> faults.add(page.getFileName() + ": " + fault));
        }
        assertEquals(List.of(), faults);
        assertTrue(commands > 60, commands + " commands found");
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"));
                Stream<Path> top = Files.list(ROOT)) {
            return Stream.concat(docs, top)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void unknownCommandsAndOptionsAreFound() {
        assertEquals(List.of("course labb"), unknown("```\n./course labb\n```"));
        assertEquals(List.of("course lab: --prot"), unknown("Type `course lab --prot 80 --lang=ja`."));
        assertEquals(List.of(), unknown("`course` is a course in Java; `./course lab --port 80`."));
    }

    /** Both languages tell the same, but for the language. */
    @Test
    void bothGuidesHaveTheSameCommands() throws IOException {
        assertEquals(shell("learning.md"), shell("learning.ja.md").replaceAll("\\bja\\b", "en"));
        assertEquals(answer("learning.md"), answer("learning.ja.md"));
    }

    private static String shell(String page) throws IOException {
        String text = Files.readString(ROOT.resolve("docs").resolve(page));
        return String.join(
                "", SHELL.matcher(text).results().map(m -> m.group(1)).toList());
    }

    private static String answer(String page) throws IOException {
        String text = Files.readString(ROOT.resolve("docs").resolve(page));
        return text.replaceFirst("(?s).*?```java\n(.*?)\n```.*", "$1");
    }

    /** In an empty home, from what is committed; JupyterLab is ended when it says that it is ready. */
    @Test
    void theLearnersGuideLeadsToACheckedExercise() throws Exception {
        String commands = shell("learning.md").replace("ADDRESS", "'" + ROOT + "'");
        String[] parts = commands.split("(?m)^\\./course lab.*\n");
        run(parts[0] + serving());
        writeAnswer(home.resolve("dl4j-course/work/en/00-getting-started.ipynb"));
        String checked = run("cd dl4j-course\n" + parts[1]);
        String diagnosis =
                Files.readString(ROOT.resolve("docs/learning.md")).replaceFirst("(?s).*?\n> (.*?)\n.*", "$1");
        assertTrue(diagnosis.startsWith("likely mistake: ") && checked.contains(diagnosis), checked);
        assertTrue(checked.contains("0 of 60 points") && checked.contains("10.5"), checked);
    }

    private static String serving() {
        return "./course lab --lang en --no-browser > lab.log 2>&1 & lab=$!\n"
                + "for i in $(seq 300); do grep -q 'JupyterLab is ready' lab.log && break; kill -0 $lab || break; sleep 1; done\n"
                + "cat lab.log; grep -q 'JupyterLab is ready' lab.log; kill $lab; wait $lab\n";
    }

    private void writeAnswer(Path file) throws IOException {
        Notebook notebook = NotebookReader.read(file);
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : notebook.cells())
            cells.add(cell.id().equals("exercise-0-1") ? cell.withSource(answer("learning.md")) : cell);
        NotebookWriter.write(file, notebook.withCells(cells));
    }

    private String run(String script) throws Exception {
        Path output = home.resolve("output.txt");
        ProcessBuilder bash = new ProcessBuilder("bash", "-ec", script)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        bash.environment().keySet().removeIf(name -> name.matches("(COURSE|GIT|MAVEN|CLASSPATH|MAKE).*"));
        bash.environment()
                .putAll(Map.of(
                        "HOME", home.toString(), "JAVA_HOME", RunningJvm.home().toString()));
        Process process = bash.start();
        boolean ended = process.waitFor(9, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertTrue(ended && process.exitValue() == 0, Files.readString(output));
        return Files.readString(output);
    }
}
