package dl4jcourse.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The nodes of a graph in the order of calculation: each after all its inputs. */
final class Order {
    private Order() {}

    /** Depth first with a stack of our own: recursion would overflow Java's on a long chain. */
    static List<Value> of(Value result) {
        Set<Value> done = new LinkedHashSet<>();
        Deque<Value> open = new ArrayDeque<>();
        open.push(result);
        while (!open.isEmpty()) {
            Value v = open.peek();
            if (!pushMissing(v, done, open)) {
                done.add(v);
                open.pop();
            }
        }
        return List.copyOf(done);
    }

    /** Puts the inputs that are not done yet on top; whether there were any. */
    private static boolean pushMissing(Value v, Set<Value> done, Deque<Value> open) {
        boolean missing = false;
        for (int i = v.inputs().size() - 1; i >= 0; i--) {
            Value from = v.inputs().get(i).from();
            if (!done.contains(from)) {
                open.push(from);
                missing = true;
            }
        }
        return missing;
    }
}
