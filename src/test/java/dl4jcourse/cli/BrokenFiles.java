package dl4jcourse.cli;

import dl4jcourse.ipynb.Cell;
import dl4jcourse.ipynb.Notebook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Submissions whose files are odd, broken or hostile, whatever the answer in them. */
record BrokenFiles(Path folder) {
    private static final String FILE = "04-losses.ipynb";

    /** Writes them all. */
    List<Expected> write() throws IOException {
        List<Expected> expected = new ArrayList<>();
        expected.addAll(texts());
        expected.addAll(cells());
        expected.addAll(archives());
        expected.addAll(names());
        return expected;
    }

    private static Notebook right() throws IOException {
        return Submitted.notebook("en", Submitted.RIGHT, "");
    }

    private List<Expected> texts() throws IOException {
        String text = Submitted.text(right());
        put("broken-truncated", text.substring(0, text.length() / 2));
        put("broken-empty", "");
        put("broken-no-json", "Dear teacher, I could not do it.");
        put("broken-nbformat-3", text.replace("\"nbformat\": 4", "\"nbformat\": 3"));
        put("broken-deep", "[".repeat(1_000_000));
        put("broken-many-values", "{\"cells\": [" + "0,".repeat(2_000_000) + "0]}");
        put("broken-duplicated-id", text.replace("\"id\": \"check-4-1\"", "\"id\": \"exercise-4-1\""));
        Submitted.write(folder, "broken-not-utf-8", new byte[] {'{', (byte) 0xFF, (byte) 0xFE, '}'});
        put("broken-huge", "{");
        try (RandomAccessFile huge =
                new RandomAccessFile(folder.resolve("broken-huge").resolve(FILE).toFile(), "rw")) {
            huge.setLength(100 << 20);
        }
        Path links = Files.createDirectories(folder.resolve("broken-link"));
        Files.createSymbolicLink(links.resolve(FILE), Path.of("/etc/passwd"));
        Files.createSymbolicLink(links.resolve("everything"), Path.of("/"));
        return List.of(
                Expected.unreadable("broken-truncated", "ask for a new copy of the file"),
                Expected.unreadable("broken-empty", "expected a notebook"),
                Expected.unreadable("broken-no-json", "expected a notebook"),
                Expected.unreadable("broken-nbformat-3", "nbformat 3"),
                Expected.unreadable("broken-deep", "larger than any notebook"),
                Expected.unreadable("broken-many-values", "larger than any notebook"),
                Expected.unreadable("broken-duplicated-id", "an id of its own"),
                Expected.unreadable("broken-not-utf-8", "UTF-8"),
                Expected.unreadable("broken-huge", "larger than any notebook"),
                Expected.unreadable("broken-link", "symbolic link"));
    }

    /** The end of the test must not warn of links that lead out of its folder. */
    void removeLinks() throws IOException {
        Files.delete(folder.resolve("broken-link").resolve(FILE));
        Files.delete(folder.resolve("broken-link/everything"));
    }

    private void put(String learner, String text) throws IOException {
        Submitted.write(folder, learner, text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Expected> cells() throws IOException {
        Notebook right = right();
        put("broken-no-exercise", Submitted.text(without(right, "exercise-4-1")));
        put("broken-no-check", Submitted.text(without(right, "check-4-1")));
        put(
                "broken-only-the-answer",
                Submitted.text(
                        right.withCells(right.cell("exercise-4-1").stream().toList())));
        Cell check = right.cell("check-4-1").orElseThrow().withSource("\"20 of 20 points\"");
        put("broken-other-check", Submitted.text(without(right, "check-4-1").withCells(List.of(check))));
        put(
                "broken-without-ids",
                Submitted.text(right)
                        .replaceAll("   \"id\": \"[^\"]*\",\n", "")
                        .replace("\"nbformat_minor\": 5", "\"nbformat_minor\": 4"));
        put(
                "broken-lecture-cells",
                Submitted.text(Submitted.notebook(
                                "en",
                                Submitted.RIGHT.replace("s / b.length", "s / dear(Matrix.row(1)).length / b.length"),
                                ""))
                        .replace("int[] dear(Matrix yen) {", "int[] dear(Matrix yen) { System.exit(1);"));
        return List.of(
                new Expected("broken-no-exercise", "cell-missing", 0, "", "missing"),
                Expected.passed("broken-no-check"),
                Expected.passed("broken-only-the-answer"),
                new Expected("broken-other-check", "cell-missing", 0, "", "missing"),
                Expected.passed("broken-without-ids"),
                Expected.passed("broken-lecture-cells"));
    }

    private static Notebook without(Notebook notebook, String id) {
        return notebook.withCells(
                notebook.cells().stream().filter(cell -> !cell.id().equals(id)).toList());
    }

    private List<Expected> archives() throws IOException {
        byte[] right = Submitted.bytes(right());
        zip("archive-right", FILE, right);
        zip("archive-in-a-folder", "homework/" + FILE, right);
        zip("archive-that-climbs", "../../../../tmp/" + FILE, right);
        zip("archive-absolute", "/tmp/" + FILE, right);
        zip("archive-bomb", FILE, new byte[200 << 20]);
        Files.writeString(folder.resolve("archive-broken_04-losses.zip"), "PK but not for long");
        return List.of(
                Expected.passed("archive-right"),
                Expected.passed("archive-in-a-folder"),
                Expected.unreadable("archive-that-climbs", "leads out of it"),
                Expected.unreadable("archive-absolute", "leads out of it"),
                Expected.unreadable("archive-bomb", "larger than any notebook"));
    }

    private void zip(String learner, String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        Files.write(folder.resolve(learner + ".zip"), bytes.toByteArray());
    }

    private List<Expected> names() throws IOException {
        byte[] right = Submitted.bytes(right());
        List<String> names = List.of("O'Neil \"the 😀\", <b>Jr.", "山田 太郎", "=1+1", "-- help", "a".repeat(200));
        for (String name : names) Submitted.write(folder, name, right);
        Files.write(folder.resolve("flat_04-losses.ipynb"), right);
        Files.write(
                Files.createDirectories(folder.resolve("submitted/nbgrader/losses"))
                        .resolve(FILE),
                right);
        Files.write(
                Files.createDirectories(folder.resolve("Ada Lovelace_12345_assignsubmission_file_"))
                        .resolve("04-losses (1).ipynb"),
                right);
        List<Expected> expected =
                new ArrayList<>(names.stream().map(Expected::passed).toList());
        for (String learner : List.of("flat", "nbgrader", "Ada Lovelace_12345")) expected.add(Expected.passed(learner));
        return expected;
    }
}
