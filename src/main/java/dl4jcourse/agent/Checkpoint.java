package dl4jcourse.agent;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;

/**
 * What every check calls: nothing, or {@link StopFlag#check} while somebody is asked to stop. The JIT compiles the nothing
 * away and compiles anew when it changes. Reading a flag instead made a learner's matrix product up to five times slower.
 */
final class Checkpoint extends MutableCallSite {
    private static final MethodType TYPE = MethodType.methodType(void.class);
    private static final MethodHandle NOTHING = MethodHandles.empty(TYPE);
    private static final MethodHandle CHECK = check();

    private boolean armed;

    Checkpoint() {
        super(NOTHING);
    }

    void set(boolean arm) {
        if (armed == arm) return;
        armed = arm;
        setTarget(arm ? CHECK : NOTHING);
        syncAll(new MutableCallSite[] {this});
    }

    private static MethodHandle check() {
        try {
            return MethodHandles.lookup().findStatic(StopFlag.class, "check", TYPE);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
