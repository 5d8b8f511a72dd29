package dl4jcourse.exercise.cell;

import java.util.List;

/** What every cell can use without an import. DL4J's types come one by one: their names must not hide the course's. */
public final class CellImports {
    public static final List<String> ALL = List.of(
            "dl4jcourse.data.*",
            "dl4jcourse.dl4j.*",
            "dl4jcourse.exercise.NotWrittenYet",
            "dl4jcourse.exercise.Prediction",
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
            "org.nd4j.linalg.indexing.NDArrayIndex",
            "static dl4jcourse.exercise.catalogue.Exercises.check",
            "static dl4jcourse.exercise.catalogue.Exercises.hint",
            "static dl4jcourse.exercise.catalogue.Exercises.progress");

    private CellImports() {}
}
