package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dl4jcourse.ipynb.Language;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a bundle is packed into, and what it refuses. */
class BundleArchiveTest {
    private static final Messages MESSAGES = new Messages(Language.EN);

    @TempDir
    Path folder;

    private BundleArchive archive() throws IOException {
        Path program = Files.writeString(folder.resolve("program"), "#!/bin/sh\n");
        assertTrue(program.toFile().setExecutable(true));
        Path text = Files.writeString(folder.resolve("text"), "深層学習");
        return new BundleArchive("course", new TreeMap<>(Map.of("z.txt", text, "course", program, "a/b/c.txt", text)));
    }

    @Test
    void theSameFilesGiveTheSameBytesInTheSameOrder() throws IOException {
        Path first = folder.resolve("first.zip");
        Path second = Files.createDirectory(folder.resolve("no URL!")).resolve("second 二.zip");
        archive().writeTo(first, bytes -> {});
        BundleArchive again = archive();
        Files.setLastModifiedTime(folder.resolve("text"), FileTime.fromMillis(0));
        again.writeTo(second, bytes -> {});
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
        Files.writeString(folder.resolve("text"), "other");
        again.writeTo(second, bytes -> {});
        assertFalse(java.util.Arrays.equals(Files.readAllBytes(first), Files.readAllBytes(second)));
        try (ZipFile zip = new ZipFile(first.toFile())) {
            List<String> files = zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .toList();
            assertEquals(List.of("course/a/b/c.txt", "course/course", "course/z.txt"), files);
        }
    }

    @Test
    void programsStayPrograms() throws IOException {
        Path file = folder.resolve("bundle.zip");
        archive().writeTo(file, bytes -> {});
        Map<String, String> permissions = Map.of("enablePosixFileAttributes", "true");
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), permissions)) {
            PosixFilePermission execute = PosixFilePermission.OWNER_EXECUTE;
            assertTrue(
                    Files.getPosixFilePermissions(zip.getPath("course/course")).contains(execute));
            assertFalse(
                    Files.getPosixFilePermissions(zip.getPath("course/z.txt")).contains(execute));
        }
    }

    /** A file vanishes on the way: what was there before stays, and nothing lies beside it. */
    @Test
    void nothingIsHalfWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("bundle.zip"), "the one before");
        BundleArchive archive = archive();
        Files.delete(folder.resolve("text"));
        assertThrows(IOException.class, () -> archive.writeTo(file, bytes -> {}));
        assertEquals("the one before", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    /** Writes an archive into a folder, and never comes to an end. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        TreeMap<String, Path> files = new TreeMap<>(Map.of("text", Files.writeString(folder.resolve("text"), "text")));
        new BundleArchive("course", files).writeTo(folder.resolve("bundle.zip"), bytes -> {
            System.out.println("writing");
            LockSupport.park();
        });
    }

    @Test
    void nothingIsLeftWhereItWasStopped() throws Exception {
        assumeFalse(RunningJvm.isWindows(), "Windows kills at once");
        String classPath = System.getProperty("java.class.path");
        Process writer = new ProcessBuilder(
                        RunningJvm.java(), "-cp", classPath, BundleArchiveTest.class.getName(), folder.toString())
                .start();
        assertEquals("writing", writer.inputReader().readLine());
        assertTrue(Files.exists(folder.resolve(".bundle.zip.parts")));
        writer.destroy();
        writer.waitFor();
        assertFalse(Files.exists(folder.resolve(".bundle.zip.parts")));
        assertFalse(Files.exists(folder.resolve("bundle.zip")));
    }

    @Test
    void systemsAreNamedAsJavaCppNamesThem() {
        assertEquals(5, BundlePlatform.named(List.of("all"), MESSAGES).size());
        assertEquals(
                5,
                BundlePlatform.named(List.of("linux-x86_64", "all"), MESSAGES).size());
        assertEquals(
                List.of(BundlePlatform.LINUX_ARM64, BundlePlatform.WINDOWS_X86_64),
                BundlePlatform.named(List.of("windows-x86_64", "linux-arm64", "windows-x86_64"), MESSAGES));
        CourseException unknown =
                assertThrows(CourseException.class, () -> BundlePlatform.named(List.of("windows-arm64"), MESSAGES));
        assertTrue(String.valueOf(unknown.getMessage()).contains("windows-arm64"));
        assertTrue(unknown.remedy().contains("macosx-arm64"), unknown.remedy());
    }
}
