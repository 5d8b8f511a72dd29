package dl4jcourse.exercise.dl4j;

import dl4jcourse.exercise.Answer;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import java.util.List;
import java.util.function.Consumer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer.PoolingType;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.Sgd;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** A small convolutional network, configured in DL4J's own words. */
public final class ConvolutionNetworkExercise {
    private ConvolutionNetworkExercise() {}

    /** Convolution, pooling, output; what a mistake changes is changed before building. */
    private static final class Plan {
        final NeuralNetConfiguration.Builder base = new NeuralNetConfiguration.Builder();
        final ConvolutionLayer.Builder convolution = new ConvolutionLayer.Builder(3, 3).activation(Activation.RELU);
        SubsamplingLayer.Builder pooling = pooling(PoolingType.MAX);
        final OutputLayer.Builder output = new OutputLayer.Builder(LossFunction.MCXENT).activation(Activation.SOFTMAX);
        final double rate;
        private final int side;

        Plan(int side, int maps, int classes, double rate) {
            this.side = side;
            this.rate = rate;
            base.updater(new Adam(rate));
            convolution.nOut(maps);
            output.nOut(classes);
        }

        String json() {
            return base.list()
                    .layer(convolution.build())
                    .layer(pooling.build())
                    .layer(output.build())
                    .setInputType(InputType.convolutionalFlat(side, side, 1))
                    .build()
                    .toJson();
        }
    }

    private static SubsamplingLayer.Builder pooling(PoolingType type) {
        return new SubsamplingLayer.Builder(type).kernelSize(2, 2).stride(2, 2);
    }

    public static Exercise exercise() {
        return new ExerciseBuilder("10.5", "String configured(int side, int maps, int classes, double rate)", 20, 12)
                .reference(with(plan -> {}))
                .example(28, 6, 10, 0.002)
                .more(random -> new Object[] {
                    8 + random.nextInt(24),
                    2 + random.nextInt(9),
                    2 + random.nextInt(9),
                    (1 + random.nextInt(20)) / 1000.0
                })
                .edge(4, 1, 2, 0.5)
                .mistake("sigmoid-in-convolution", with(plan -> plan.convolution.activation(Activation.SIGMOID)))
                .mistake("squared-error", with(plan -> plan.output.lossFunction(LossFunction.MSE)))
                .mistake("average-pooling", with(plan -> plan.pooling = pooling(PoolingType.AVG)))
                .mistake(
                        "pooling-by-default",
                        with(plan -> plan.pooling = new SubsamplingLayer.Builder(PoolingType.MAX)))
                .mistake(
                        "pooling-stride-1",
                        with(plan -> plan.pooling = pooling(PoolingType.MAX).stride(1, 1)))
                .mistake("padded-convolution", with(plan -> plan.convolution.padding(1, 1)))
                .mistake("plain-sgd", with(plan -> plan.base.updater(new Sgd(plan.rate))))
                .mistake(
                        "fixed-numbers",
                        (Integer side, Integer maps, Integer classes, Double rate) -> new Plan(28, 6, 10, 0.002).json())
                .view((json, arguments) -> {
                    NetworkJson network = NetworkJson.of((String) json);
                    return List.of(network.layers(), List.of(network.input()), network.training());
                })
                .seconds(30)
                .build();
    }

    private static Answer.Of4<Integer, Integer, Integer, Double, String> with(Consumer<Plan> change) {
        return (side, maps, classes, rate) -> {
            Plan plan = new Plan(side, maps, classes, rate);
            change.accept(plan);
            return plan.json();
        };
    }
}
