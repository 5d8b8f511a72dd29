package dl4jcourse.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The API documentation, made by the JDK's own javadoc. */
record ApiPages(Project project, Messages messages) {
    /** The kernel's extension: nobody calls it, and what it extends lies in the kernel alone. */
    private static final String LEFT_OUT = "dl4jcourse.notebook";

    void write(Path folder) throws IOException {
        Path log = project.target().resolve("javadoc.log");
        ChildProcess javadoc = ChildProcess.of(log, command(folder));
        javadoc.builder().environment().put("CLASSPATH", System.getProperty("java.class.path"));
        try (ProgressLine line = new ProgressLine(messages.get("step.docs.api")).begin()) {
            int code = javadoc.run(output -> {});
            if (code != 0) throw messages.error("docs.api", javadoc.lastLines(), log);
            line.done();
        }
    }

    /** Public and protected members; the language is fixed, else the pages speak that of the system. */
    private List<String> command(Path folder) throws IOException {
        String javadoc = RunningJvm.home().resolve("bin/javadoc").toString();
        List<String> command = new ArrayList<>(List.of(javadoc, "-J-Duser.language=en", "-quiet", "-notimestamp"));
        command.addAll(List.of("-encoding", "UTF-8", "-docencoding", "UTF-8", "-Xdoclint:all,-missing"));
        command.addAll(
                List.of("-windowtitle", "dl4j-course", "-sourcepath", sources().toString()));
        command.addAll(List.of("-d", folder.toString()));
        command.addAll(packages());
        return command;
    }

    private Path sources() {
        return project.root().resolve("src/main/java");
    }

    private List<String> packages() throws IOException {
        try (Stream<Path> files = Files.walk(sources())) {
            return files.filter(file -> file.endsWith("package-info.java"))
                    .map(file -> sources().relativize(file.getParent()).toString())
                    .map(folder -> folder.replace(File.separatorChar, '.'))
                    .filter(name -> !name.equals(LEFT_OUT))
                    .sorted()
                    .toList();
        }
    }
}
