package dl4jcourse.cli;

import java.io.IOException;

/** Everything that must be in place before JupyterLab can open a Java notebook. A second run finds it done. */
record Setup(Project project, Messages messages) {
    void prepare() throws Exception {
        ProjectLock.SETUP.holding(project, messages, this::prepareAlone);
    }

    private boolean prepareAlone() throws IOException {
        KernelOptions options = KernelOptions.ofThisMachine();
        new PythonEnvironment(project, messages).prepare();
        new LabSettings(project).prepare();
        new AgentJar(project).prepare();
        new KernelSpec(project, options, System.getenv()).prepare();
        new NativeCode(project, options, messages).prepare();
        return true;
    }
}
