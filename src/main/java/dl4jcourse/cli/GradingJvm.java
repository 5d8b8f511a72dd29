package dl4jcourse.cli;

import dl4jcourse.grading.AnswerProgram;
import dl4jcourse.grading.sandbox.Bare;
import dl4jcourse.grading.sandbox.Bubblewrap;
import dl4jcourse.grading.sandbox.Container;
import dl4jcourse.grading.sandbox.CourseJar;
import dl4jcourse.grading.sandbox.JavaProgram;
import dl4jcourse.grading.sandbox.Limits;
import dl4jcourse.grading.sandbox.Programs;
import dl4jcourse.grading.sandbox.Sandbox;
import dl4jcourse.grading.sandbox.SandboxTrial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The JVM in which answers run: in a sandbox, unless the teacher has typed that there shall be none. */
final class GradingJvm {
    private final Project project;
    private final Messages messages;
    private Sandbox sandbox;
    private final CourseJar course;
    private Optional<JavaProgram> program = Optional.empty();

    GradingJvm(Project project, Messages messages, SandboxKind kind, int seconds)
            throws IOException, InterruptedException {
        this.project = project;
        this.messages = messages;
        sandbox = sandbox(kind, Limits.ofSeconds(seconds));
        course = CourseJar.of(project.classes(), cache());
    }

    private Sandbox sandbox(SandboxKind kind, Limits limits) throws IOException, InterruptedException {
        if (kind == SandboxKind.NONE) {
            System.err.println(messages.get("grade.no-sandbox"));
            return new Bare(limits);
        }
        boolean bubblewrap = Bubblewrap.isInstalled();
        if (kind == SandboxKind.CONTAINER || kind == SandboxKind.AUTO && !bubblewrap) return container(kind, limits);
        if (!bubblewrap) throw messages.error("grade.sandbox", "");
        return Bubblewrap.of(limits);
    }

    private Container container(SandboxKind kind, Limits limits) throws IOException, InterruptedException {
        List<String> problems = new ArrayList<>();
        for (String name : List.of("podman", "docker")) {
            Optional<Path> program = Programs.ofThisProcess().find(name);
            if (program.isEmpty()) continue;
            Container container = new Container(limits, program.get());
            Optional<String> problem = container.problem();
            if (problem.isEmpty()) {
                System.err.println(messages.get("grade.container", name));
                return container;
            }
            problems.add(problem.get());
        }
        String found = problems.isEmpty() ? messages.get("grade.no-container") : String.join("\n", problems);
        throw messages.error(kind == SandboxKind.AUTO ? "grade.sandbox" : "grade.no-container", found);
    }

    private Path cache() {
        return project.target().resolve("grading");
    }

    /** Sees that the sandbox works here, and makes what lets the JVM start faster. */
    void prepare() throws IOException, InterruptedException {
        new NativeCode(project, KernelOptions.ofThisMachine(), messages).prepare();
        JavaProgram plain = new JavaProgram(
                RunningJvm.home(), jars(), List.of(), Optional.empty(), Optional.empty(), SandboxTrial.MAIN);
        Optional<String> problem = new SandboxTrial(sandbox).problem(plain);
        if (problem.isPresent() && sandbox instanceof Bubblewrap ofRoot && ofRoot.asRoot()) {
            sandbox = new Bubblewrap(ofRoot.limits(), false); // in a container, root may do no more than others
            problem = new SandboxTrial(sandbox).problem(plain);
        }
        if (problem.isPresent()) throw messages.error("grade.sandbox.broken", problem.get());
        program = Optional.of(
                AnswerProgram.of(RunningJvm.home(), jars(), nativeCode(), sandbox, course.version(), cache()));
    }

    /** The course as a jar, then the jars it needs. */
    private List<Path> jars() throws IOException {
        List<Path> jars = new ArrayList<>(List.of(course.file()));
        ClassPath.of(project).entries().stream().skip(1).forEach(jars::add);
        return jars;
    }

    private static Optional<Path> nativeCode() {
        return Optional.of(Path.of(System.getProperty("user.home"), ".javacpp", "cache"))
                .filter(Files::isDirectory);
    }

    /** Starts one. */
    ProcessBuilder command() {
        return sandbox.command(program.orElseThrow());
    }

    /** Changes when any class of the course changes. */
    String version() {
        return course.version();
    }
}
