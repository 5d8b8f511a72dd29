package dl4jcourse.agent;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** JShell's {@code static Object do_it$()}: as if its body stood in try { … end(); } catch (Throwable t) { failed(t); throw t; } */
final class CellMethod extends CheckedMethod {
    private static final String THROWABLE = "java/lang/Throwable";

    private final Label start = new Label();

    CellMethod(MethodVisitor code) {
        super(code, true);
    }

    @Override
    public void visitCode() {
        mv.visitCode();
        call("enter", "()V");
        visitLabel(start);
        check();
    }

    @Override
    public void visitInsn(int opcode) {
        if (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN) call("end", "()V");
        super.visitInsn(opcode);
    }

    /** The handler comes last, so the learner's own come first; it sees no local variable, since do_it$ has no parameter. */
    @Override
    public void visitMaxs(int maxStack, int maxLocals) {
        Label handler = new Label();
        visitLabel(handler);
        visitTryCatchBlock(start, handler, handler, null);
        visitFrame(Opcodes.F_FULL, 0, new Object[0], 1, new Object[] {THROWABLE});
        super.visitInsn(Opcodes.DUP);
        call("failed", "(Ljava/lang/Throwable;)V");
        super.visitInsn(Opcodes.ATHROW);
        super.visitMaxs(maxStack, maxLocals);
    }
}
