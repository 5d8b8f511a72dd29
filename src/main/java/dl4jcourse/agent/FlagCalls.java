package dl4jcourse.agent;

import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A method that can call {@link StopFlag}. */
abstract class FlagCalls extends MethodVisitor {
    private static final String FLAG = "dl4jcourse/agent/StopFlag";
    private static final Handle LINK = new Handle(
            Opcodes.H_INVOKESTATIC,
            FLAG,
            "link",
            "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/CallSite;",
            false);

    FlagCalls(MethodVisitor code) {
        super(Opcodes.ASM9, code);
    }

    void check() {
        super.visitInvokeDynamicInsn("check", "()V", LINK);
    }

    void call(String name, String descriptor) {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, FLAG, name, descriptor, false);
    }
}
