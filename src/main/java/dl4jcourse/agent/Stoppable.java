package dl4jcourse.agent;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Class files with the calls of {@link StopFlag} in them. Calls that leave the stack alone need no new frames. */
final class Stoppable {
    private Stoppable() {}

    /** A class of the learner: checks everywhere, and JShell's {@code do_it$}, the cell's code, begins and ends. */
    static byte[] learner(byte[] bytes) {
        return rewritten(
                bytes,
                (name, code) -> name.equals("do_it$")
                        ? new CellMethod(code)
                        : new CheckedMethod(code, !name.equals("<clinit>")));
    }

    /**
     * A class of JJava. Its stop button calls {@code interrupt}, which only interrupts the thread, and code may ignore
     * that: the request follows when the cell is already reported as interrupted. {@code handleExecuteRequest} runs a
     * cell.
     */
    static byte[] kernel(byte[] bytes) {
        return rewritten(bytes, (name, code) -> switch (name) {
            case "interrupt" -> KernelMethod.ending(code, "request");
            case "handleExecuteRequest" -> KernelMethod.starting(code, "begin");
            default -> code;
        });
    }

    /** What becomes of a method. */
    private interface Change {
        MethodVisitor of(String name, MethodVisitor code);
    }

    private static byte[] rewritten(byte[] bytes, Change change) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access,
                            String name,
                            String descriptor,
                            @Nullable String signature,
                            String @Nullable [] exceptions) {
                        return change.of(name, super.visitMethod(access, name, descriptor, signature, exceptions));
                    }
                },
                0);
        return writer.toByteArray();
    }
}
