package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dl4jcourse.ipynb.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs copies of the launcher in a folder whose name has a space and Japanese characters. */
class BootstrapTest {
    private static final String HERE = "src/bootstrap/java/Bootstrap.java";

    @TempDir
    Path temp;

    private Path project = Path.of("");
    private Path bin = Path.of("");

    @BeforeEach
    void copyLauncher() throws IOException {
        assumeFalse(RunningJvm.isWindows());
        project = temp.resolve("深層 学習");
        bin = Files.createDirectories(temp.resolve("bin"));
        Files.createDirectories(project.resolve(HERE).getParent());
        Files.copy(Path.of(HERE), project.resolve(HERE));
        Files.copy(Path.of("course"), project.resolve("course"));
    }

    @Test
    void knowsTheCommandsOfTheCourse() throws IOException {
        Commands commands = new Commands(new Project(project), new Messages(Language.EN));
        Matcher list = Pattern.compile("COMMANDS =\\s*List\\.of\\((.*?)\\);", Pattern.DOTALL)
                .matcher(Files.readString(Path.of(HERE)));
        assertTrue(list.find());
        TreeSet<String> names =
                new TreeSet<>(List.of(list.group(1).replaceAll("[\"\\s]", "").split(",")));
        assertEquals(new TreeSet<>(Course.commandLine(commands).getSubcommands().keySet()), names);
    }

    @Test
    void refusesAnUnknownCommandBeforeAnythingElse() throws Exception {
        Output output = course(Map.of(), "labb");
        assertEquals(2, output.code());
        assertTrue(output.text().contains("labb"), output.text());
        assertTrue(
                output.text().contains("bench, bundle, check, clean, data, docs, doctor, grade, lab"), output.text());
        assertFalse(Files.exists(project.resolve("target")));
    }

    @Test
    void answersInJapanese() throws Exception {
        assertTrue(course(Map.of("LANG", "ja_JP.UTF-8"), "labb").text().contains("というコマンドはありません"));
        assertTrue(course(Map.of("LC_ALL", "ja_JP.eucJP"), "labb").text().contains("というコマンドはありません"));
    }

    @Test
    void refusesAnOldJava() throws Exception {
        program("java", "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");
        Output output = course(Map.of("JAVA_HOME", "", "PATH", bin + ":/usr/bin:/bin"), "lab");
        assertEquals(1, output.code());
        assertTrue(output.text().contains("Java 11") && output.text().contains("JDK 17"), output.text());
    }

    @Test
    void refusesAMissingJava() throws Exception {
        Output output = course(Map.of("JAVA_HOME", temp.toString()), "lab");
        assertEquals(1, output.code());
        assertTrue(output.text().contains("JDK 17"), output.text());
    }

    @Test
    void refusesPythonsWithoutVenv() throws Exception {
        program("python3", "exit 1");
        for (String command : List.of("bundle", "docs", "lab", "slides", "test")) {
            Output output = course(Map.of("PATH", tools().toString()), command);
            assertEquals(1, output.code());
            assertTrue(output.text().contains("python3-venv"), output.text());
            assertFalse(Files.exists(project.resolve("target")));
        }
    }

    @Test
    void takesTheFirstPythonThatWorksAndThenAsksForMaven() throws Exception {
        program("python3", "exit 1");
        program("python", "echo /any/python");
        Output output = course(Map.of("PATH", tools().toString()), "lab");
        assertTrue(output.text().contains("Maven 3.8"), output.text());
    }

    @Test
    void refusesAnOldMaven() throws Exception {
        program("mvn", "echo 'Apache Maven 3.6.3'");
        Output output = course(Map.of("PATH", tools().toString()), "notebooks");
        assertEquals(1, output.code());
        assertTrue(output.text().contains("Maven 3.8"), output.text());
    }

    @Test
    void showsTheErrorsOfAFailedBuild() throws Exception {
        program("mvn", "[ \"$1\" = -v ] && { echo 'Apache Maven 3.8.7'; exit 0; }; echo '[ERROR] out of tea'; exit 1");
        Files.createDirectories(project.resolve("src/main"));
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        Output output = course(Map.of("PATH", tools().toString()), "notebooks");
        assertEquals(1, output.code());
        assertTrue(output.text().contains("out of tea") && output.text().contains("build.log"), output.text());
        assertFalse(Files.exists(project.resolve("target/course.stamp")));
    }

    /** With neither Maven nor Python, and nothing built. */
    @Test
    void cleansWithoutBuildingAnything() throws Exception {
        for (String language : List.of("en", "ja")) {
            Files.createDirectories(project.resolve(".venv/bin"));
            Files.writeString(Files.createDirectories(project.resolve("target")).resolve("build.log"), "log");
            Files.writeString(Files.createDirectories(project.resolve("work")).resolve("mine"), "answer");
            Output output = course(Map.of("PATH", tools().toString()), "--lang", language, "clean");
            assertEquals(0, output.code(), output.text());
            String done = new Messages(Language.valueOf(language.toUpperCase(java.util.Locale.ROOT))).get("clean.done");
            assertEquals(done, output.text().strip());
            assertFalse(Files.exists(project.resolve(".venv")) || Files.exists(project.resolve("target")));
            assertTrue(Files.exists(project.resolve("work/mine")));
        }
    }

    /** A folder with what the shell script needs, and neither Python nor Maven. */
    private Path tools() throws IOException {
        for (String name : List.of("dirname", "sed", "head")) program(name, "exec /usr/bin/" + name + " \"$@\"");
        return bin;
    }

    private void program(String name, String script) throws IOException {
        Path file = Files.writeString(bin.resolve(name), "#!/bin/sh\n" + script + "\n");
        assertTrue(file.toFile().setExecutable(true));
    }

    private Output course(Map<String, String> environment, String... args) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("/bin/sh", project.resolve("course").toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).directory(temp.toFile());
        List.of("COURSE_LANG", "LC_ALL", "LC_MESSAGES", "COURSE_PYTHON").forEach(builder.environment()::remove);
        builder.environment().put("LANG", "C");
        builder.environment().put("JAVA_HOME", RunningJvm.home().toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Output(process.waitFor(), text);
    }
}
