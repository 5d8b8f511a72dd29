package dl4jcourse.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dl4jcourse.ipynb.Cell;
import dl4jcourse.ipynb.Notebook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Submissions as other systems and tools leave them. The answer in them is right, unless they say so. */
record OddFiles(Path folder) {
    private static final String FILE = Submitted.LECTURE + ".ipynb";
    private static final String WRONG = Submitted.RIGHT.replace(" / b.length", "");

    List<Expected> write() throws IOException {
        List<Expected> expected = new ArrayList<>();
        expected.addAll(texts());
        expected.addAll(lostCells());
        expected.addAll(foundCells());
        expected.addAll(archives());
        expected.addAll(strayFiles());
        return expected;
    }

    private static List<Expected> passed(String... learners) {
        return List.of(learners).stream().map(Expected::passed).toList();
    }

    private static Notebook right() throws IOException {
        return Submitted.notebook("en", Submitted.RIGHT, "");
    }

    private void put(String path, String text) throws IOException {
        put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void put(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private List<Expected> texts() throws IOException {
        String text = Submitted.text(right());
        put("odd-mark/" + FILE, "\uFEFF" + text);
        put("odd-lines/" + FILE, text.replace("\n", "\r\n").replace("\\n\"", "\\r\\n\""));
        put("odd-upper-case/04-losses.IPYNB", text);
        put("odd-ending/" + FILE + ".txt", text);
        put("odd-name/My Notebook.IPYNB", text);
        put("odd-sources/" + FILE, bare(right(), true));
        put("odd-metadata/" + FILE, bare(right(), false));
        return passed(
                "odd-mark", "odd-lines", "odd-upper-case", "odd-ending", "odd-name", "odd-sources", "odd-metadata");
    }

    /** The notebook's JSON with sources as one text each, or without any metadata. */
    private static String bare(Notebook notebook, boolean metadata) {
        JsonObject root =
                com.google.gson.JsonParser.parseString(Submitted.text(notebook)).getAsJsonObject();
        if (!metadata) root.remove("metadata");
        for (var element : root.getAsJsonArray("cells")) {
            JsonObject cell = element.getAsJsonObject();
            StringBuilder source = new StringBuilder();
            ((JsonArray) cell.get("source")).forEach(line -> source.append(line.getAsString()));
            cell.addProperty("source", source.toString());
            if (!metadata) cell.remove("metadata");
        }
        return root.toString();
    }

    /** Exercise 4.1's cell as these are, all other cells without ids. */
    private static String with(Cell... cells) throws IOException {
        Notebook right = right();
        List<Cell> all = new ArrayList<>(List.of(cells));
        right.cells().stream()
                .filter(cell -> !cell.id().equals(Submitted.EXERCISE))
                .forEach(all::add);
        return Submitted.text(right.withCells(all)).replaceAll("   \"id\": \"(?!own)[^\"]*\",\n", "");
    }

    private static Cell cell(String id, String text, String metadata) throws IOException {
        Cell exercise = right().cell(Submitted.EXERCISE).orElseThrow();
        JsonObject json = com.google.gson.JsonParser.parseString(metadata).getAsJsonObject();
        return new Cell(Cell.Kind.CODE, id, text, json, exercise.rest());
    }

    private static final String MARK = "{\"dl4jcourse\": \"exercise-4-1\", \"tags\": [\"exercise\"]}";
    private static final String TAG = "{\"tags\": [\"exercise\"]}";

    private List<Expected> lostCells() throws IOException {
        put("odd-two-marks/" + FILE, with(cell("own-1", Submitted.RIGHT, MARK), cell("own-2", WRONG, MARK)));
        put("odd-two-methods/" + FILE, with(cell("own-1", Submitted.RIGHT, "{}"), cell("own-2", WRONG, "{}")));
        put("odd-no-method/" + FILE, with(cell("own-1", "double result = mse(new double[1], new double[1]);", "{}")));
        Notebook right = right();
        put(
                "odd-prose/" + FILE,
                Submitted.text(right)
                        .replaceFirst(
                                "(?s)\"cell_type\": \"code\",(\\s*\"execution_count\": null,\\s*\"id\": \"exercise-4-1\")",
                                "\"cell_type\": \"markdown\",$1"));
        return List.of(
                new Expected("odd-two-marks", "cell-missing", 0, "", "several cells could be it"),
                new Expected("odd-two-methods", "cell-missing", 0, "", "several cells could be it"),
                new Expected("odd-no-method", "cell-missing", 0, "", "missing"),
                new Expected("odd-prose", "cell-missing", 0, "", "missing"));
    }

    private List<Expected> foundCells() throws IOException {
        String stub =
                Submitted.lecture("en").cell(Submitted.EXERCISE).orElseThrow().source();
        put("odd-mark-only/" + FILE, with(cell("own-1", Submitted.RIGHT, MARK)));
        put("odd-mark-and-stub/" + FILE, with(cell("own-1", stub, MARK), cell("own-2", Submitted.RIGHT, MARK)));
        put("odd-tag-only/" + FILE, with(cell("own-1", WRONG, "{}"), cell("own-2", Submitted.RIGHT, TAG)));
        put("odd-method-only/" + FILE, with(cell("own-1", Submitted.RIGHT, "{}")));
        String helper = "double squares(double[] a, double[] b) {\n    double s = 0;\n"
                + "    for (int i = 0; i < b.length; i++) s += (a[i] - b[i]) * (a[i] - b[i]);\n    return s;\n}";
        String answer = "double mse(double[] a, double[] b) {\n    return squares(a, b) / b.length;\n}";
        List<Cell> cells = new ArrayList<>(Submitted.notebook("en", answer, "").cells());
        cells.add(cell("own-copy", helper, MARK)); // an exercise's cell copied, and then another method in it
        put("odd-copied-cell/" + FILE, Submitted.text(right().withCells(cells)));
        return passed("odd-mark-only", "odd-mark-and-stub", "odd-tag-only", "odd-method-only", "odd-copied-cell");
    }

    private List<Expected> archives() throws IOException {
        byte[] right = Submitted.bytes(right());
        put("odd-windows.ZIP", zip(StandardCharsets.UTF_8, "homework\\week 4\\" + FILE, right));
        put("odd-japanese.zip", zip(Charset.forName("windows-31j"), "課題\u30bd/" + FILE, right));
        put("odd-macos.zip", zip(StandardCharsets.UTF_8, FILE, right, "__MACOSX/._" + FILE, new byte[99]));
        byte[] secret = zip(StandardCharsets.UTF_8, FILE, right);
        for (int i = 0; i + 3 < secret.length; i++) { // the bit that says: encrypted; what follows is noise then
            boolean entry = secret[i] == 'P' && secret[i + 1] == 'K' && (secret[i + 2] == 3 || secret[i + 2] == 1);
            if (entry) secret[i + (secret[i + 2] == 3 ? 6 : 8)] |= 1;
        }
        for (int i = 60; i < secret.length / 2; i++) secret[i] ^= 0x5a;
        put("odd-password.zip", secret);
        put("odd-nested.zip", zip(StandardCharsets.UTF_8, "04-losses.zip", zip(StandardCharsets.UTF_8, FILE, right)));
        put("odd-tar/04-losses.tar.gz", new byte[] {31, (byte) 139, 8});
        put("odd-rar/04-losses.rar", "Rar!");
        put("odd-7z.7z", "7z");
        put("odd-both/" + FILE, right);
        put("odd-both/04-losses.7z", "7z");
        List<Expected> expected = new ArrayList<>(passed("odd-windows", "odd-japanese", "odd-macos", "odd-both"));
        expected.add(Expected.unreadable("odd-nested", "an archive in an archive"));
        expected.add(Expected.unreadable("odd-tar", "ask for a zip archive"));
        expected.add(Expected.unreadable("odd-rar", "ask for a zip archive"));
        return expected;
    }

    private static byte[] zip(Charset names, Object... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write((byte[]) namesAndContents[i + 1]);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private List<Expected> strayFiles() throws IOException {
        put("odd-checkpoint/" + FILE, Submitted.bytes(right()));
        put("odd-checkpoint/.ipynb_checkpoints/04-losses-checkpoint.ipynb", "{}");
        put("odd-checkpoint/._" + FILE, "junk");
        Files.setLastModifiedTime(folder.resolve("odd-checkpoint").resolve(FILE), FileTime.fromMillis(1L << 40));
        Files.createDirectories(folder.resolve("odd-empty"));
        pipe(Files.createDirectories(folder.resolve("odd-pipe")).resolve(FILE));
        List<Expected> expected = new ArrayList<>(passed("odd-checkpoint"));
        expected.add(Expected.unreadable("odd-pipe", "neither a file nor a folder"));
        return expected;
    }

    /** Who opens it to read waits for ever. */
    private static void pipe(Path file) throws IOException {
        try {
            new ProcessBuilder("mkfifo", file.toString()).start().waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
