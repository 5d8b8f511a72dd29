package dl4jcourse.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An answer with the grade it must get: {@code src/test/resources/dl4jcourse/grading/corpus}. */
record CorpusCase(Expected expected, String answer, String own) {
    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", ""), "src/test/resources/dl4jcourse/grading/corpus");
    private static final Pattern FIELD = Pattern.compile("^- (\\w+): (.*)$", Pattern.MULTILINE);
    private static final Pattern CODE = Pattern.compile("^```java\\n(.*?)\\n```$", Pattern.DOTALL | Pattern.MULTILINE);

    static List<CorpusCase> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(CorpusCase::read).toList();
        }
    }

    private static CorpusCase read(Path file) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        Map<String, String> fields = new java.util.TreeMap<>();
        FIELD.matcher(text).results().forEach(field -> fields.put(field.group(1), field.group(2)));
        List<String> code = CODE.matcher(text)
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
        Expected expected = new Expected(
                file.getFileName().toString().replace(".md", ""),
                fields.get("verdict"),
                Integer.parseInt(fields.get("percent")),
                fields.getOrDefault("notices", ""),
                fields.getOrDefault("reason", ""));
        return new CorpusCase(expected, code.get(0), code.size() > 1 ? code.get(1) : "");
    }

    static List<CorpusCase> hostile() throws IOException {
        return all().stream()
                .filter(one -> one.expected().learner().startsWith("hostile"))
                .toList();
    }

    void remove(Path folder) throws IOException {
        Files.delete(folder.resolve(expected.learner()).resolve(Submitted.LECTURE + ".ipynb"));
    }

    /** @param places what stands in braces in the answer, and what it is today */
    void write(Path folder, Map<String, String> places) throws IOException {
        String code = answer;
        for (Map.Entry<String, String> place : places.entrySet()) {
            code = code.replace("{" + place.getKey() + "}", place.getValue());
        }
        Submitted.write(folder, expected.learner(), Submitted.bytes(Submitted.notebook("en", code, own)));
    }
}
