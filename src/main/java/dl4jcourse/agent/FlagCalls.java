package dl4jcourse.agent;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A method that can call {@link StopFlag}. */
abstract class FlagCalls extends MethodVisitor {
    FlagCalls(MethodVisitor code) {
        super(Opcodes.ASM9, code);
    }

    void call(String name, String descriptor) {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, "dl4jcourse/agent/StopFlag", name, descriptor, false);
    }
}
