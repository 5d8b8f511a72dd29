package dl4jcourse.grading.collect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The notebooks in a zip archive. Nothing is unpacked to the disk, so a path cannot lead anywhere. */
final class Archive {
    private static final int MOST_ENTRIES = 20_000;

    private Archive() {}

    /** Names in an archive made on Windows may be in the language's own code; the last one can read anything. */
    private static final List<String> CODES = List.of("UTF-8", "windows-31j", "ISO-8859-1");

    /** @param path of the archive among the submissions */
    static List<Found> list(Path file, String path, Instant modified) {
        String folder = path.substring(0, path.length() - ".zip".length());
        for (String code : CODES) {
            if (!Charset.isSupported(code)) continue;
            try (ZipFile zip = new ZipFile(file.toFile(), Charset.forName(code))) {
                if (zip.size() > MOST_ENTRIES) return one(path, modified, UnreadableException.Reason.TOO_MANY);
                return zip.stream()
                        .filter(entry -> !entry.isDirectory() && isNotebookOrArchive(entry))
                        .map(entry -> found(file, code, folder, entry))
                        .toList();
            } catch (IOException | IllegalArgumentException broken) { // perhaps by a name in another code
                continue;
            }
        }
        return one(path, modified, UnreadableException.Reason.BROKEN_ARCHIVE);
    }

    private static List<Found> one(String path, Instant modified, UnreadableException.Reason reason) {
        return List.of(Found.unreadable(path, modified, reason));
    }

    private static boolean isNotebookOrArchive(ZipEntry entry) {
        String name = entry.getName().replace('\\', '/');
        boolean hidden = name.startsWith(".") || name.contains("/.") || name.contains("__MACOSX/");
        boolean climbs = name.startsWith("..") || name.contains("/..");
        return (FileKinds.isNotebook(name) || FileKinds.isArchive(name)) && (!hidden || climbs);
    }

    private static Found found(Path file, String code, String folder, ZipEntry entry) {
        String path = folder + "/" + entry.getName().replace('\\', '/');
        Instant modified = entry.getLastModifiedTime().toInstant();
        if (FileKinds.isArchive(path)) {
            return Found.unreadable(path, modified, UnreadableException.Reason.NESTED_ARCHIVE);
        }
        if (List.of(path.split("/")).contains("..") || entry.getName().startsWith("/")) {
            return Found.unreadable(path, modified, UnreadableException.Reason.OUTSIDE);
        }
        return new Found(path, modified, () -> read(file, code, entry.getName()));
    }

    private static byte[] read(Path file, String code, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), Charset.forName(code))) {
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
