package dl4jcourse.grading.collect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The notebooks in a zip archive. Nothing is unpacked to the disk, so a path cannot lead anywhere. */
final class Archive {
    private static final int MOST_ENTRIES = 20_000;

    private Archive() {}

    /** @param path of the archive among the submissions */
    static List<Found> list(Path file, String path, Instant modified) {
        String folder = path.substring(0, path.length() - ".zip".length());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) return one(path, modified, UnreadableException.Reason.TOO_MANY);
            List<Found> found = new ArrayList<>();
            zip.stream()
                    .filter(entry -> isNotebook(entry) || isArchive(entry))
                    .forEach(entry -> found.add(found(file, folder, entry)));
            return found;
        } catch (IOException | IllegalArgumentException broken) { // a name that is not UTF-8
            return one(path, modified, UnreadableException.Reason.BROKEN_ARCHIVE);
        }
    }

    private static List<Found> one(String path, Instant modified, UnreadableException.Reason reason) {
        return List.of(Found.unreadable(path, modified, reason));
    }

    private static boolean isNotebook(ZipEntry entry) {
        String name = entry.getName();
        boolean hidden = name.startsWith(".") || name.contains("/.") || name.contains("__MACOSX/");
        boolean climbs = name.startsWith("..") || name.contains("/..");
        return name.toLowerCase(Locale.ROOT).endsWith(".ipynb") && (!hidden || climbs);
    }

    private static boolean isArchive(ZipEntry entry) {
        return entry.getName().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private static Found found(Path file, String folder, ZipEntry entry) {
        String path = folder + "/" + entry.getName().replace('\\', '/');
        Instant modified = entry.getLastModifiedTime().toInstant();
        if (isArchive(entry)) return Found.unreadable(path, modified, UnreadableException.Reason.NESTED_ARCHIVE);
        if (List.of(path.split("/")).contains("..") || entry.getName().startsWith("/")) {
            return Found.unreadable(path, modified, UnreadableException.Reason.OUTSIDE);
        }
        return new Found(path, modified, () -> read(file, entry.getName()));
    }

    private static byte[] read(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null) throw new UnreadableException(UnreadableException.Reason.BROKEN_ARCHIVE);
            try (InputStream stream = zip.getInputStream(entry)) {
                return Bounded.read(stream);
            }
        } catch (java.util.zip.ZipException broken) {
            throw new UnreadableException(UnreadableException.Reason.BROKEN_ARCHIVE);
        }
    }
}
