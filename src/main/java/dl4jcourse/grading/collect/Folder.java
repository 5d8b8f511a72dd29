package dl4jcourse.grading.collect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All notebooks and archives in a folder. Links are not followed. */
final class Folder extends SimpleFileVisitor<Path> {
    private static final int MOST_FILES = 200_000;

    private final Path root;
    private final List<Path> without;
    private final List<Found> found = new ArrayList<>();

    private Folder(Path root, List<Path> without) {
        this.root = root;
        this.without = without;
    }

    /** @param without folders that are no submissions, such as the results of a run before */
    static List<Found> list(Path root, List<Path> without) throws IOException {
        Folder folder = new Folder(
                root,
                without.stream().map(Path::toAbsolutePath).map(Path::normalize).toList());
        Files.walkFileTree(root, folder);
        return folder.found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean skip = !folder.equals(root) && isHidden(folder)
                || without.contains(folder.toAbsolutePath().normalize());
        return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    /** Jupyter's checkpoints, macOS's resource forks. */
    private static boolean isHidden(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(".") || name.equals("__MACOSX");
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (isHidden(file) || found.size() > MOST_FILES) return FileVisitResult.CONTINUE;
        if (name.endsWith(".zip") && attributes.isRegularFile()) {
            Instant modified = attributes.lastModifiedTime().toInstant();
            found.addAll(Archive.list(file, path(file), modified));
        } else if (FileKinds.isNotebook(name) || FileKinds.isArchive(name) || !attributes.isRegularFile()) {
            found.add(single(file, attributes));
        }
        return FileVisitResult.CONTINUE;
    }

    private Found single(Path file, BasicFileAttributes attributes) {
        var modified = attributes.lastModifiedTime().toInstant();
        if (attributes.isSymbolicLink()) {
            return Found.unreadable(path(file), modified, UnreadableException.Reason.LINK);
        }
        if (!attributes.isRegularFile()) {
            return Found.unreadable(path(file), modified, UnreadableException.Reason.NO_FILE);
        }
        if (FileKinds.isArchive(path(file))) {
            return Found.unreadable(path(file), modified, UnreadableException.Reason.OTHER_ARCHIVE);
        }
        return new Found(path(file), modified, () -> {
            try (InputStream stream = Files.newInputStream(file, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
                return Bounded.read(stream);
            }
        });
    }

    private String path(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        found.add(Found.unreadable(path(file), Instant.EPOCH, UnreadableException.Reason.NO_ACCESS));
        return FileVisitResult.CONTINUE;
    }
}
