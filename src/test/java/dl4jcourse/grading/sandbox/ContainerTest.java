package dl4jcourse.grading.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What podman and docker are asked to do; neither of them runs here. */
class ContainerTest {
    @TempDir
    Path folder;

    private Path program(String name, String script) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
        assertTrue(file.toFile().setExecutable(true));
        return file;
    }

    private static boolean isClosed(List<String> command) {
        List<String> wanted = List.of(
                "--network=none",
                "--read-only",
                "--cap-drop=ALL",
                "--security-opt=no-new-privileges",
                "--user=65534:65534");
        return command.containsAll(wanted)
                && command.stream()
                        .filter(argument -> argument.startsWith("--volume="))
                        .allMatch(argument -> argument.endsWith(":ro"))
                && command.stream().noneMatch(argument -> argument.contains("privileged=true"));
    }

    @Test
    void theProgramSeesNothingButWhatItNeeds() throws IOException {
        Path jar = Files.createFile(folder.resolve("course.jar"));
        Container container = new Container(Limits.ofSeconds(300), Path.of("/usr/bin/podman"));
        JavaProgram java = new JavaProgram(
                Path.of(System.getProperty("java.home")),
                List.of(jar),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "Main");
        List<String> command = container.command(java).command();
        assertTrue(isClosed(command), command::toString);
        assertTrue(command.contains("--pids-limit=120") && command.contains("--ulimit=cpu=600:600"));
        assertTrue(command.stream().anyMatch(argument -> argument.startsWith("--memory=")));
        assertTrue(command.contains("--volume=" + jar.toRealPath() + ":/course/course.jar:ro"));
        assertFalse(String.join(" ", command).contains(System.getProperty("user.home") + ":"));
        assertEquals(List.of("-cp", "/course/course.jar", "Main"), command.subList(command.size() - 3, command.size()));
        List<String> open = container.command(java, Optional.of(folder)).command();
        assertFalse(isClosed(open), "a folder to write to is noticed");
    }

    @Test
    void aServiceThatIsDownIsSaidToBeSo() throws Exception {
        Path down = program("docker", "echo 'Cannot connect to the daemon' >&2; exit 1");
        Optional<String> problem = new Container(Limits.ofSeconds(300), down).problem();
        assertEquals(Optional.of("docker: Cannot connect to the daemon"), problem);
        Path up = program("podman", "cat > /dev/null; exit 0");
        assertEquals(Optional.empty(), new Container(Limits.ofSeconds(300), up).problem());
    }

    @Test
    void programsAreFoundAsAShellFindsThem() throws IOException {
        Path program = program("bwrap", "exit 0");
        Files.createFile(folder.resolve("notes"));
        Programs programs = new Programs("/no/such/folder:." + java.io.File.pathSeparator + folder);
        assertEquals(Optional.of(program), programs.find("bwrap"));
        assertEquals(Optional.empty(), programs.find("notes"));
        assertEquals(Optional.empty(), new Programs("").find("bwrap"));
        Programs broken = new Programs("no path\0" + java.io.File.pathSeparator + folder);
        assertEquals(Optional.of(program), broken.find("bwrap"));
    }

    @Test
    void filesOfOtherVersionsAreRemoved() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Files.writeString(classes.resolve("A.class"), "one");
        Path first = CourseJar.of(classes, folder.resolve("cache")).file();
        assertEquals(first, CourseJar.of(classes, folder.resolve("cache")).file());
        Files.createFile(folder.resolve("cache/classes-Bare-1.jsa"));
        Files.writeString(classes.resolve("A.class"), "another");
        Path second = CourseJar.of(classes, folder.resolve("cache")).file();
        assertTrue(Files.exists(second) && Files.notExists(first));
        assertTrue(Files.exists(folder.resolve("cache/classes-Bare-1.jsa")));
        CourseJar.removeOthers(folder.resolve("cache/classes-Bare-2.jsa"), "classes-Bare");
        assertTrue(Files.notExists(folder.resolve("cache/classes-Bare-1.jsa")));
    }
}
