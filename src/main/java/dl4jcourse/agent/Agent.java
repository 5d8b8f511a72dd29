package dl4jcourse.agent;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Loaded by the kernel's JVM ({@code -javaagent}): puts the calls of {@link StopFlag} into classes as they are loaded. */
public final class Agent implements ClassFileTransformer {
    /** JShell's package: everything a learner writes in a cell. */
    private static final String LEARNER = "REPL/";

    /** JJava's classes that run cells and interrupt them. */
    private static final Set<String> KERNEL = Set.of(
            "org/dflib/jjava/jupyter/kernel/BaseKernel", "org/dflib/jjava/kernel/execution/JJavaExecutionControl");

    /** Called by the JVM before the kernel's main method. */
    public static void premain(@Nullable String options, Instrumentation jvm) {
        jvm.addTransformer(new Agent());
        Thread.setDefaultUncaughtExceptionHandler(Agent::report);
    }

    /** As the JVM does it, but silent about threads that were asked to end. */
    private static void report(Thread thread, Throwable failure) {
        if (failure instanceof Stopped) return;
        System.err.print("Exception in thread \"" + thread.getName() + "\" ");
        failure.printStackTrace();
    }

    /** Returns null, that is, leaves the class as it is, for all others and for class files newer than ASM knows. */
    @Override
    public byte @Nullable [] transform(
            @Nullable ClassLoader loader,
            @Nullable String name,
            @Nullable Class<?> redefined,
            @Nullable ProtectionDomain domain,
            byte[] bytes) {
        if (name == null) return null;
        try {
            if (name.startsWith(LEARNER)) return Stoppable.learner(bytes);
            return KERNEL.contains(name) ? Stoppable.kernel(bytes) : null;
        } catch (IllegalArgumentException unknownVersion) {
            return null;
        }
    }
}
