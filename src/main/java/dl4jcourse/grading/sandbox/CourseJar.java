package dl4jcourse.grading.sandbox;

import dl4jcourse.files.AtomicFile;
import dl4jcourse.files.Hash;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The course's classes as a jar: an archive of loaded classes can be made of jars only.
 *
 * @param file the jar
 * @param version changes when any class changes
 */
public record CourseJar(Path file, String version) {
    private static final long THE_SAME_FOR_ALL = 315_532_800_000L; // 1980, where the ages of zip begin

    /** Makes it unless it is there. */
    public static CourseJar of(Path classes, Path folder) throws IOException {
        byte[] bytes = bytes(classes);
        String version = Hash.of(bytes).substring(0, 16);
        Path file = folder.resolve("course-" + version + ".jar");
        if (!Files.exists(file)) {
            AtomicFile.write(file, bytes);
            removeOthers(file, "course-");
        }
        return new CourseJar(file, version);
    }

    /** Removes the other files in its folder whose names begin alike. */
    static void removeOthers(Path kept, String beginning) throws IOException {
        try (Stream<Path> files = Files.list(kept.getParent())) {
            for (Path file : files.toList()) {
                boolean old = file.getFileName().toString().startsWith(beginning) && !file.equals(kept);
                if (old) Files.deleteIfExists(file);
            }
        }
    }

    private static byte[] bytes(Path classes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream jar = new ZipOutputStream(bytes);
                Stream<Path> walk = Files.walk(classes)) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                ZipEntry entry =
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/'));
                entry.setTime(THE_SAME_FOR_ALL);
                jar.putNextEntry(entry);
                Files.copy(file, jar);
                jar.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
