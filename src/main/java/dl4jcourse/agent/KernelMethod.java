package dl4jcourse.agent;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A method of the kernel without a result, which also tells {@link StopFlag}: before it starts, or when it has ended. */
final class KernelMethod extends FlagCalls {
    private final String atStart;
    private final String atEnd;

    private KernelMethod(MethodVisitor code, String atStart, String atEnd) {
        super(code);
        this.atStart = atStart;
        this.atEnd = atEnd;
    }

    static KernelMethod starting(MethodVisitor code, String call) {
        return new KernelMethod(code, call, "");
    }

    static KernelMethod ending(MethodVisitor code, String call) {
        return new KernelMethod(code, "", call);
    }

    @Override
    public void visitCode() {
        super.visitCode();
        if (!atStart.isEmpty()) call(atStart, "()V");
    }

    @Override
    public void visitInsn(int opcode) {
        if (opcode == Opcodes.RETURN && !atEnd.isEmpty()) call(atEnd, "()V");
        super.visitInsn(opcode);
    }
}
