package dl4jcourse.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The jars that the course needs on one system: this one's are here, another one's Maven fetches. */
record BundleJars(Project project, Messages messages, BundlePlatform platform) {
    List<Path> fetch() throws IOException {
        if (BundlePlatform.here().filter(platform::equals).isPresent()) {
            return ClassPath.of(project).entries().stream().skip(1).toList();
        }
        Path list = project.target().resolve("class-path-" + platform.code() + ".txt");
        Files.deleteIfExists(list);
        resolve(list);
        return Stream.of(Files.readString(list).strip().split(java.io.File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    private void resolve(Path list) throws IOException {
        Path log = project.target().resolve("bundle-maven.log");
        ChildProcess maven = ChildProcess.of(log, command(list));
        maven.builder().environment().put("JAVA_HOME", RunningJvm.home().toString());
        try (ProgressLine line = new ProgressLine(messages.get("step.bundle.jars", platform.code())).begin()) {
            MavenDownloads downloads = new MavenDownloads();
            int code = maven.run(output -> line.at(downloads.after(output, messages)));
            if (code != 0) throw messages.error("bundle.jars", platform.code(), maven.lastLines(), log);
            line.done();
        }
    }

    private List<String> command(Path list) {
        return List.of(
                System.getProperty("course.maven", "mvn"),
                "-B",
                "-f",
                project.root().resolve("pom.xml").toString(),
                "dependency:build-classpath",
                "-Dmdep.includeScope=runtime",
                "-Dmdep.outputFile=" + list,
                "-Dnative.platform=" + platform.code());
    }
}
