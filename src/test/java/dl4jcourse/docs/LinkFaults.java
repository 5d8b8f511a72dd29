package dl4jcourse.docs;

import dl4jcourse.ipynb.Cell;
import dl4jcourse.ipynb.Master;
import dl4jcourse.ipynb.MasterCell;
import dl4jcourse.ipynb.NotebookReader;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with the links of pages, notebooks and slides: files, anchors or cells that are not there. Links to other
 * hosts are not followed.
 *
 * @param lectures whose cells the slides may name
 */
record LinkFaults(List<Master> lectures) {
    /** Of a Markdown file; of slides too, which are named like their lecture. */
    List<String> of(Path page) throws IOException {
        return of(page, Files.readString(page));
    }

    /** Of the prose of a notebook. */
    List<String> ofNotebook(Path notebook) throws IOException {
        List<String> faults = new ArrayList<>();
        for (Cell cell : NotebookReader.read(notebook).cells())
            if (cell.kind() == Cell.Kind.MARKDOWN) faults.addAll(of(notebook, cell.source()));
        return faults;
    }

    private List<String> of(Path page, String markdown) throws IOException {
        List<String> faults = new ArrayList<>();
        for (String target : MarkdownLinks.targets(markdown))
            fault(page, target).ifPresent(fault -> faults.add(page.getFileName() + ": " + target + ": " + fault));
        return faults;
    }

    private Optional<String> fault(Path page, String target) throws IOException {
        if (target.matches("(cell|notebook):.*")) return cellFault(page, target);
        if (target.matches("[a-z]+:.*")) return Optional.empty();
        int hash = target.indexOf('#');
        String path = decoded(hash < 0 ? target : target.substring(0, hash));
        Path file = path.isEmpty() ? page : page.resolveSibling(path).normalize();
        if (!Files.exists(file)) return Optional.of("no such file");
        if (hash < 0 || anchors(file).contains(decoded(target.substring(hash + 1)))) return Optional.empty();
        return Optional.of("no such heading");
    }

    private Optional<String> cellFault(Path page, String target) {
        String id = target.replaceFirst("^\\w+:", "").replaceFirst("#\\d+$", "");
        String lecture = page.getFileName().toString().replaceFirst("\\..*", "");
        boolean there = lectures.stream()
                .filter(master -> master.lecture().equals(lecture))
                .flatMap(master -> master.cells().stream())
                .map(MasterCell::id)
                .anyMatch(id::equals);
        return there ? Optional.empty() : Optional.of("no such cell in lecture " + lecture);
    }

    private static List<String> anchors(Path file) throws IOException {
        if (!file.toString().endsWith(".ipynb")) return MarkdownLinks.anchors(Files.readString(file));
        return NotebookReader.read(file).cells().stream()
                .filter(cell -> cell.kind() == Cell.Kind.MARKDOWN)
                .flatMap(cell -> MarkdownLinks.anchors(cell.source()).stream())
                .toList();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
