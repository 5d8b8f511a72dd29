package dl4jcourse.ipynb;

import java.util.List;

/** Reads a prose cell after its {@code (id)=} line: a block in English, then its twin in Japanese. */
final class ProseParser {

    private final Lines lines;

    private ProseParser(Lines lines) {
        this.lines = lines;
    }

    static MasterCell.Prose parse(Lines lines, String id) {
        ProseParser parser = new ProseParser(lines);
        return new MasterCell.Prose(id, parser.block(Language.EN), parser.block(Language.JA));
    }

    private String block(Language language) {
        lines.skipGaps();
        String info = "{" + language.code() + "}";
        Fence fence = Fence.opening(lines.peek(), lines.number())
                .filter(found -> found.mark().startsWith(":") && found.info().equals(info) && found.indent() == 0)
                .orElseThrow(() -> lines.errorHere(
                        ":::" + info, "write each prose cell as one :::{en} block, then one :::{ja} block"));
        lines.take();
        return CellText.of(lines, fence, FencedBlock.read(lines, fence));
    }

    /** Whether a line opens a block of prose. */
    static boolean opens(String line) {
        return Fence.opening(line, 0)
                .filter(fence -> List.of("{en}", "{ja}").contains(fence.info()))
                .isPresent();
    }
}
