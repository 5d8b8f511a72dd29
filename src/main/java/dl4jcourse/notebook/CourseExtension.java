package dl4jcourse.notebook;

import dl4jcourse.exercise.cell.CellImports;
import dl4jcourse.train.ProgressListener;
import org.dflib.jjava.jupyter.Extension;
import org.dflib.jjava.jupyter.kernel.BaseKernel;

/** Makes a JJava kernel know the course; found by the kernel through {@code META-INF/services}. */
public final class CourseExtension implements Extension {
    @Override
    public void install(BaseKernel kernel) {
        ValueRenderers.register(kernel.getRenderer());
        ProgressListener.DISPLAY.set(LiveView::new);
        CellImports.ALL.forEach(name -> kernel.evalRaw("import " + name + ";"));
    }
}
