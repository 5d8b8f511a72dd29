package dl4jcourse.ipynb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All masters of the course. */
public final class Lectures {

    private static final String NAME = "\\d\\d-[a-z0-9-]+\\.md";

    private Lectures() {}

    /**
     * The masters in a folder, in the order of their numbers. Other files are left alone, but a Markdown file with
     * another name than {@code NN-name.md} and {@code README.md} is an error: it would be forgotten.
     *
     * @throws MasterException if there is no master or any has an error; the message has a line for each such master
     * @throws IOException if a file cannot be read
     */
    public static List<Master> read(Path folder) throws IOException {
        List<Master> masters = new ArrayList<>();
        List<MasterException> faults = new ArrayList<>();
        for (Path file : files(folder)) {
            try {
                masters.add(master(file));
            } catch (MasterException fault) {
                faults.add(fault);
            }
        }
        if (!faults.isEmpty()) {
            throw MasterException.all(faults);
        }
        return masters;
    }

    private static Master master(Path file) throws IOException {
        if (!file.getFileName().toString().matches(NAME)) {
            throw MasterException.at(
                    file.toString(), 1, "a file name like 00-getting-started.md", "another", "rename the file");
        }
        return MasterParser.parse(file);
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw none(folder, "no such folder");
        }
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.filter(Lectures::isMaster).sorted().toList();
            if (files.isEmpty()) {
                throw none(folder, "none");
            }
            return files;
        }
    }

    private static boolean isMaster(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".md") && !name.equals("README.md");
    }

    private static MasterException none(Path folder, String found) {
        return MasterException.at(folder.toString(), 1, "masters NN-name.md", found, "check the folder's name");
    }
}
