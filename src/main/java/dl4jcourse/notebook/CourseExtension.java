package dl4jcourse.notebook;

import dl4jcourse.train.ProgressListener;
import java.util.List;
import org.dflib.jjava.jupyter.Extension;
import org.dflib.jjava.jupyter.kernel.BaseKernel;

/** Makes a JJava kernel know the course; found by the kernel through {@code META-INF/services}. */
public final class CourseExtension implements Extension {
    /** What every cell can use without an import. DL4J's types come one by one: their names must not hide the course's. */
    static final List<String> IMPORTS = List.of(
            "dl4jcourse.data.*",
            "dl4jcourse.dl4j.*",
            "dl4jcourse.exercise.*",
            "dl4jcourse.gradcheck.*",
            "dl4jcourse.graph.*",
            "dl4jcourse.nn.*",
            "dl4jcourse.nn.init.*",
            "dl4jcourse.nn.layer.*",
            "dl4jcourse.nn.loss.*",
            "dl4jcourse.nn.perceptron.*",
            "dl4jcourse.optim.*",
            "dl4jcourse.plot.*",
            "dl4jcourse.train.*",
            "java.util.*",
            "org.nd4j.linalg.api.buffer.DataType",
            "org.nd4j.linalg.api.ndarray.INDArray",
            "org.nd4j.linalg.factory.Nd4j",
            "org.nd4j.linalg.indexing.NDArrayIndex");

    @Override
    public void install(BaseKernel kernel) {
        ValueRenderers.register(kernel.getRenderer());
        ProgressListener.DISPLAY.set(LiveView::new);
        IMPORTS.forEach(name -> kernel.evalRaw("import " + name + ";"));
    }
}
