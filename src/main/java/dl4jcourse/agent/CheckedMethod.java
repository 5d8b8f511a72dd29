package dl4jcourse.agent;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/** A method that checks at its start and before every jump to a place that came before. */
class CheckedMethod extends FlagCalls {
    private final boolean atStart;
    private final Set<Label> passed = new HashSet<>();

    /** {@code atStart} is false for a class's initializer: one that fails spoils the class for good. */
    CheckedMethod(MethodVisitor code, boolean atStart) {
        super(code);
        this.atStart = atStart;
    }

    @Override
    public void visitCode() {
        super.visitCode();
        if (atStart) check();
    }

    @Override
    public void visitLabel(Label label) {
        passed.add(label);
        super.visitLabel(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label target) {
        checkBefore(target);
        super.visitJumpInsn(opcode, target);
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label other, Label... targets) {
        checkBefore(targets);
        checkBefore(other);
        super.visitTableSwitchInsn(min, max, other, targets);
    }

    @Override
    public void visitLookupSwitchInsn(Label other, int[] keys, Label[] targets) {
        checkBefore(targets);
        checkBefore(other);
        super.visitLookupSwitchInsn(other, keys, targets);
    }

    private void checkBefore(Label... targets) {
        for (Label target : targets)
            if (passed.contains(target)) {
                check();
                return;
            }
    }
}
