import java.io.*;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.*;
import java.util.concurrent.*;
import java.util.regex.*;
import java.util.stream.Stream;

/** Runs from source on a bare JDK: checks Python and Maven, builds when needed, starts dl4jcourse.cli.Course. */
final class Bootstrap {
    /** The subcommands of Course, so that a slip of the pen downloads nothing; a test compares the two. */
    private static final List<String> COMMANDS = List.of(
            "bench",
            "bundle",
            "check",
            "clean",
            "data",
            "docs",
            "doctor",
            "grade",
            "lab",
            "notebooks",
            "progress",
            "release",
            "reset",
            "slides",
            "solutions",
            "test",
            "update");

    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");
    private static final String MAVEN = WINDOWS ? "mvn.cmd" : "mvn";
    private static final Map<String, String> ENV = System.getenv();
    private static final String BACKEND = ENV.getOrDefault("COURSE_BACKEND", "cpu");
    private static final String PYTHON_CHECK = """
            import sys, venv, ensurepip
            versions = sys.argv[1:] or ["%d.%d" % sys.version_info[:2]]
            good = sys.version_info >= (3, 10) and "%d.%d" % sys.version_info[:2] in versions
            print(sys.executable) if good else sys.exit(1)
            """;
    private static final Pattern MEGABYTES = Pattern.compile("Downloaded from .*\\(([0-9.]+) MB at");
    private static final Path ROOT =
            Path.of(System.getProperty("course.root", "")).toAbsolutePath();
    private static final Path TARGET = ROOT.normalize().resolve("target");
    /** What "course bundle" puts into its archive: the compiled course and all it needs. Not there in a clone. */
    private static final Path BUNDLE = ROOT.normalize().resolve("bundle");

    private static final boolean BUNDLED = Files.isDirectory(BUNDLE);
    private static final Path CLASSES = (BUNDLED ? BUNDLE : TARGET).resolve("classes");
    private static final Path CLASS_PATH = TARGET.resolve("class-path.txt");
    private static final Path STAMP = TARGET.resolve("course.stamp");
    private static final Path LOG = TARGET.resolve("build.log");
    private static boolean japanese;
    private static boolean offline;
    private static volatile Process child;

    public static void main(String[] args) throws Exception {
        japanese = speaksJapanese(String.join(" ", args));
        Runtime.getRuntime().addShutdownHook(new Thread(Bootstrap::stopChild));
        try {
            System.exit(run(List.of(args)));
        } catch (IOException e) {
            System.exit(fail(
                    1,
                    text("a file cannot be read or written: ", "ファイルを読み書きできません: ") + e.getMessage(),
                    text("Make the folder writable, or free disk space.", "フォルダに書き込めるようにするか、ディスクの空きを増やしてください。")));
        }
    }

    private static int run(List<String> args) throws Exception {
        String name = commandName(args);
        if (!name.isEmpty() && !COMMANDS.contains(name))
            return fail(
                    2,
                    text("unknown command '" + name + "'.", "'" + name + "' というコマンドはありません。"),
                    text("Commands: ", "使えるコマンド: ") + String.join(", ", COMMANDS));
        boolean works = List.of("bundle", "docs", "lab", "slides", "test").contains(name)
                && !args.contains("--help")
                && !args.contains("-h");
        offline = args.contains("--offline");
        String python = works || name.equals("doctor") ? python() : "";
        if (works && python.isEmpty())
            return fail(
                    1,
                    noPython(),
                    "apt install python3-venv / https://www.python.org / COURSE_PYTHON=/path/to/python3");
        boolean built = isBuilt();
        String request =
                String.join(" ", args).replaceFirst("--lang[ =](en|ja)\\b", "").replace("--offline", "");
        if (!built && request.strip().equals("clean")) return alone(Bootstrap::clean) ? 0 : 1;
        if (!BUNDLED && (!built || works && name.equals("test")) && !hasMaven())
            return fail(
                    1,
                    text("Maven 3.8 or newer is not on the PATH.", "Maven 3.8 以降が PATH にありません。"),
                    "apt install maven / https://maven.apache.org");
        return built || alone(() -> isBuilt() || (BUNDLED ? unpack() : build())) ? runCourse(python, args) : 1;
    }

    private static String noPython() throws IOException {
        return BUNDLED
                ? text(
                                "no Python with venv found of those that the bundle has packages for: ",
                                "この一式に対応するパッケージのある、venv の使える Python が見つかりません。対応する版: ")
                        + String.join(", ", pythonVersions())
                : text("no Python 3.10 or newer with venv found.", "venv の使える Python 3.10 以降が見つかりません。");
    }

    /** The versions of Python that a bundle has packages for; none given in a clone, where each will do. */
    private static List<String> pythonVersions() throws IOException {
        return BUNDLED ? Files.readAllLines(BUNDLE.resolve("python.txt")) : List.of();
    }

    private static String commandName(List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            if (args.get(i).equals("--lang")) i++;
            else if (!args.get(i).startsWith("-")) return args.get(i);
        }
        return "";
    }

    private static boolean speaksJapanese(String args) {
        Matcher given = Pattern.compile("--lang[ =](en|ja)\\b").matcher(args);
        if (given.find()) return given.group(1).equals("ja");
        for (String name : List.of("COURSE_LANG", "LC_ALL", "LC_MESSAGES", "LANG"))
            if (!ENV.getOrDefault(name, "").isEmpty()) return ENV.get(name).startsWith("ja");
        return Locale.getDefault().getLanguage().equals("ja");
    }

    /** The first Python that can make virtual environments: the first on the PATH may lack what another has. */
    private static String python() throws Exception {
        List<String> candidates = new ArrayList<>();
        if (ENV.containsKey("COURSE_PYTHON")) candidates.add(ENV.get("COURSE_PYTHON"));
        String[] folders = ENV.getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator));
        for (String name : List.of("python3", "python"))
            for (String folder : folders) candidates.add(folder + File.separator + name);
        if (WINDOWS) candidates.add("py");
        for (String candidate : candidates) {
            List<String> command = new ArrayList<>(List.of(candidate, "-c", PYTHON_CHECK));
            command.addAll(pythonVersions());
            String answer = answer(command);
            if (!answer.isEmpty()) return answer;
        }
        return "";
    }

    private static boolean hasMaven() throws Exception {
        Matcher version = Pattern.compile("Apache Maven (\\d+)\\.(\\d+)").matcher(answer(List.of(MAVEN, "-v")));
        return version.find() && Integer.parseInt(version.group(1)) * 100 + Integer.parseInt(version.group(2)) >= 308;
    }

    /** What a command prints; nothing when it fails or is not there. */
    private static String answer(List<String> command) throws Exception {
        try {
            child = process(command).redirectError(Redirect.DISCARD).start();
        } catch (IOException e) {
            return "";
        }
        child.getOutputStream().close();
        String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return child.waitFor() == 0 ? output : "";
    }

    private static ProcessBuilder process(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }

    private static boolean isBuilt() throws Exception {
        if (!Files.exists(STAMP) || !Files.exists(CLASSES.resolve("dl4jcourse/cli/Course.class"))) return false;
        Stream<String> jars = Stream.of(Files.readString(CLASS_PATH).strip().split(Pattern.quote(File.pathSeparator)));
        return jars.allMatch(jar -> new File(jar).exists())
                && Files.readString(STAMP).equals(stamp());
    }

    /** Changes with the build file, any source, the place of the project and the backend; in a bundle with its sums. */
    private static String stamp() throws Exception {
        if (BUNDLED) return ROOT + BACKEND + Files.readString(ROOT.resolve("SHA256SUMS"));
        StringBuilder facts = new StringBuilder(ROOT + BACKEND + Files.readString(ROOT.resolve("pom.xml")));
        try (Stream<Path> sources = Files.walk(ROOT.resolve("src/main"))) {
            for (Path file : sources.filter(Files::isRegularFile).sorted().toList())
                facts.append(file).append(Files.size(file)).append(Files.getLastModifiedTime(file));
        }
        byte[] hash =
                MessageDigest.getInstance("SHA-256").digest(facts.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash);
    }

    private static boolean alone(Callable<Boolean> task) throws Exception {
        try (FileChannel lockFile =
                FileChannel.open(ROOT.resolve(".course.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            FileLock lock = lockFile.tryLock(0, 1, false);
            if (lock == null) {
                System.err.println(text("Waiting for another set-up to end …", "別のセットアップの終了を待っています …"));
                lock = lockFile.lock(0, 1, false);
            }
            boolean done = task.call();
            lock.release();
            return done;
        }
    }

    /** Does what CleanCommand does, which is not built yet: nobody wants a download to delete something. */
    private static boolean clean() throws IOException {
        for (Path folder :
                List.of(ROOT.normalize().resolve(".venv"), ROOT.normalize().resolve(".venv-docs"), TARGET)) {
            if (!Files.exists(folder)) continue;
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
            }
        }
        System.out.println(text(
                "Removed .venv and target. Your notebooks are still in the folder work.",
                ".venv と target を削除しました。ノートブックは work フォルダに残っています。"));
        return true;
    }

    /** At the first start of a bundle: is it whole, and does it have what this system needs? */
    private static boolean unpack() throws Exception {
        Files.createDirectories(TARGET);
        Files.deleteIfExists(STAMP);
        Path list = BUNDLE.resolve("class-path/" + platform() + ".txt");
        if (!Files.exists(list) || !BACKEND.equals("cpu"))
            return fails(
                    text("this bundle has no native code for ", "この一式には次の環境のネイティブコードがありません: ") + platform() + " ("
                            + BACKEND + ").",
                    text("Make one that has it: course bundle --platform ", "含めて作り直してください: course bundle --platform ")
                            + platform());
        System.err.println(text("Checking the files of the bundle, once …", "一式のファイルを検査しています（初回のみ）…"));
        List<String> bad = badFiles();
        if (!bad.isEmpty())
            return fails(
                    text("files of the bundle are damaged or missing:\n", "一式のファイルが壊れているか、足りません:\n")
                            + String.join("\n", bad.subList(0, Math.min(6, bad.size()))),
                    text(
                            "Unpack the archive again, or copy it again from where you got it.",
                            "圧縮ファイルを展開し直すか、もう一度受け取ってください。"));
        Stream<String> jars = Files.readAllLines(list).stream()
                .map(jar -> BUNDLE.resolve("jars").resolve(jar).toString());
        Files.writeString(CLASS_PATH, String.join(File.pathSeparator, jars.toList()));
        Files.writeString(STAMP, stamp());
        return true;
    }

    /** JavaCPP's name of this system. */
    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        return (WINDOWS ? "windows" : system.startsWith("mac") ? "macosx" : "linux") + (arm ? "-arm64" : "-x86_64");
    }

    /** The files whose content is not what SHA256SUMS says. */
    private static List<String> badFiles() throws Exception {
        List<String> bad = new ArrayList<>();
        for (String line : Files.readAllLines(ROOT.resolve("SHA256SUMS"))) {
            String[] sum = line.split("  ", 2);
            Path file = ROOT.resolve(sum[1]);
            if (!Files.isRegularFile(file) || !sha256(file).equals(sum[0])) bad.add(sum[1]);
        }
        return bad;
    }

    private static String sha256(Path file) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static boolean build() throws Exception {
        Files.createDirectories(TARGET);
        Files.deleteIfExists(STAMP);
        String stamp = stamp();
        List<String> maven = new ArrayList<>(
                List.of(MAVEN, "-B", "-f", ROOT.resolve("pom.xml").toString(), "compile"));
        if (BACKEND.equals("cuda")) maven.add("-Pcuda");
        if (offline) maven.add("-o");
        child = process(maven)
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile())
                .start();
        child.getOutputStream().close();
        boolean terminal = System.console() != null;
        for (int s = 1; !child.waitFor(1, TimeUnit.SECONDS); s++)
            if (terminal || s % 15 == 1)
                System.err.print((terminal ? "\r" : "") + progress(s) + (terminal ? "" : "\n"));
        if (terminal) System.err.println();
        if (child.exitValue() == 0) Files.writeString(STAMP, stamp);
        else fail(1, lastErrors(), text("Everything Maven said: ", "Maven の全出力: ") + LOG);
        return child.exitValue() == 0;
    }

    private static String progress(int seconds) throws IOException {
        double megabytes = MEGABYTES
                .matcher(log())
                .results()
                .mapToDouble(file -> Double.parseDouble(file.group(1)))
                .sum();
        return text(
                        "Building the course and downloading libraries (first time: about 230 MB): %.0f MB, %d s",
                        "コースをビルドし、ライブラリを取得しています（初回は約 230 MB）: %.0f MB、%d 秒")
                .formatted(megabytes, seconds);
    }

    private static String lastErrors() throws IOException {
        Stream<String> errors = log().lines().filter(line -> line.startsWith("[ERROR]"));
        return text("the build failed:\n", "ビルドに失敗しました:\n")
                + String.join("\n", errors.limit(6).toList());
    }

    private static String log() throws IOException {
        return new String(Files.readAllBytes(LOG), StandardCharsets.UTF_8);
    }

    private static int runCourse(String python, List<String> args) throws Exception {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djdk.console=java.base"));
        for (String name : List.of("file", "stdout", "stderr", "sun.stdout", "sun.stderr"))
            if (!WINDOWS || name.equals("file")) command.add("-D" + name + ".encoding=UTF-8");
        command.addAll(List.of("-Dcourse.root=" + ROOT, "-Dcourse.python=" + python, "-Dcourse.maven=" + MAVEN));
        command.add("-Dcourse.offline=" + offline);
        command.add("dl4jcourse.cli.Course");
        command.addAll(args);
        ProcessBuilder course = process(command).inheritIO();
        String jars = Files.readString(CLASS_PATH).strip();
        course.environment().put("CLASSPATH", CLASSES + File.pathSeparator + jars);
        child = course.start();
        return child.waitFor();
    }

    /** Ctrl-C reaches the child from the terminal; a plain kill would not: pass it on, and end as the child ends. */
    private static void stopChild() {
        if (child == null || !child.isAlive()) return;
        if (!WINDOWS) child.destroy();
        child.onExit().join();
        Runtime.getRuntime().halt(child.exitValue());
    }

    private static boolean fails(String problem, String remedy) {
        fail(1, problem, remedy);
        return false;
    }

    private static int fail(int code, String problem, String remedy) {
        System.err.println("course: " + problem + "\n" + remedy);
        return code;
    }

    private static String text(String english, String japaneseText) {
        return japanese ? japaneseText : english;
    }
}
