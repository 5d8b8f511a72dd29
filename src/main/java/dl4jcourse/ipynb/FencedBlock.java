package dl4jcourse.ipynb;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Reads what stands between a fence and its end. As in MyST, the first line that can close a block closes it, whatever
 * is open inside: a block that holds others needs a longer fence than they have.
 */
final class FencedBlock {

    private final Lines lines;
    private final Deque<Fence> open = new ArrayDeque<>();

    private FencedBlock(Lines lines) {
        this.lines = lines;
    }

    /** The lines inside the block whose opening line was just taken. */
    static List<String> read(Lines lines, Fence outer) {
        return new FencedBlock(lines).body(outer);
    }

    private List<String> body(Fence outer) {
        open.addLast(outer);
        List<String> body = new ArrayList<>();
        while (lines.hasNext()) {
            int number = lines.number();
            String line = lines.take();
            open.stream()
                    .filter(fence -> fence.isClosedBy(line))
                    .findFirst()
                    .ifPresentOrElse(fence -> close(fence, number), () -> open(line, number));
            if (open.isEmpty()) {
                return body;
            }
            body.add(line);
        }
        throw unclosed(open.getLast(), Lines.END);
    }

    private void close(Fence fence, int number) {
        Fence innermost = open.removeLast();
        if (innermost != fence) {
            throw lines.error(
                    number,
                    "the end of " + innermost,
                    "the end of " + fence + " around it",
                    "close the inner block, or give the outer one a longer fence than the inner one has");
        }
    }

    private void open(String line, int number) {
        Fence.opening(line, number).ifPresent(fence -> {
            if (fence.isCell() && open.size() == 1) {
                throw unclosed(open.getLast(), fence.toString());
            }
            if (open.getLast().holdsMarkdown()) {
                open.addLast(fence);
            }
        });
    }

    private MasterException unclosed(Fence fence, String found) {
        return lines.error(fence.line(), fence.mark() + " to close this block", found, "add the closing line");
    }
}
