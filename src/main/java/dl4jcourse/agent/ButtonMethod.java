package dl4jcourse.agent;

import org.objectweb.asm.MethodVisitor;

/** The stop button: also asks the learner's code to stop. */
final class ButtonMethod extends FlagCalls {
    ButtonMethod(MethodVisitor code) {
        super(code);
    }

    @Override
    public void visitCode() {
        super.visitCode();
        call("request", "()V");
    }
}
