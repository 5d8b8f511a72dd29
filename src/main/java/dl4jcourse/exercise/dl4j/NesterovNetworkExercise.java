package dl4jcourse.exercise.dl4j;

import dl4jcourse.exercise.Answer;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import java.util.List;
import java.util.function.UnaryOperator;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration.Builder;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.learning.config.Nesterovs;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** A network of DL4J with an updater and L2 (lecture 06). */
public final class NesterovNetworkExercise {
    private static final UnaryOperator<Builder> TRAINED =
            builder -> builder.updater(new Nesterovs(0.1, 0.9)).l2(1e-4);

    private NesterovNetworkExercise() {}

    public static Exercise exercise() {
        return new ExerciseBuilder(
                        "6.6", "MultiLayerConfiguration nesterovNetwork(int in, int hidden, int out)", 15, 10)
                .reference(with(TRAINED))
                .example(2, 16, 2)
                .more(random -> new Object[] {1 + random.nextInt(9), 2 + random.nextInt(30), 2 + random.nextInt(9)})
                .mistake("no-updater", with(builder -> builder.l2(1e-4)))
                .mistake(
                        "momentum-alone",
                        with(builder -> builder.updater(new Nesterovs(0.1)).l2(1e-4)))
                .mistake(
                        "other-order",
                        with(builder -> builder.updater(new Nesterovs(0.9, 0.1)).l2(1e-4)))
                .mistake("forgot-l2", with(builder -> builder.updater(new Nesterovs(0.1, 0.9))))
                .mistake(
                        "l1",
                        with(builder -> builder.updater(new Nesterovs(0.1, 0.9)).l1(1e-4)))
                .mistake(
                        "weight-decay",
                        with(builder -> builder.updater(new Nesterovs(0.1, 0.9)).weightDecay(1e-4)))
                .mistake(
                        "default-activation",
                        (Integer in, Integer hidden, Integer out) -> json(in, hidden, out, TRAINED, Activation.SIGMOID))
                .mistake(
                        "sizes",
                        (Integer in, Integer hidden, Integer out) -> json(out, hidden, in, TRAINED, Activation.TANH))
                .view((json, arguments) -> {
                    NetworkJson network = NetworkJson.of((String) json);
                    return List.of(network.layers(), network.training());
                })
                .seconds(30) // the first use of DL4J loads it
                .build();
    }

    private static Answer.Of3<Integer, Integer, Integer, String> with(UnaryOperator<Builder> training) {
        return (in, hidden, out) -> json(in, hidden, out, training, Activation.TANH);
    }

    private static String json(int in, int hidden, int out, UnaryOperator<Builder> training, Activation activation) {
        return training.apply(new Builder())
                .list()
                .layer(new DenseLayer.Builder()
                        .nIn(in)
                        .nOut(hidden)
                        .activation(activation)
                        .build())
                .layer(new OutputLayer.Builder(LossFunction.MCXENT)
                        .nIn(hidden)
                        .nOut(out)
                        .activation(Activation.SOFTMAX)
                        .build())
                .build()
                .toJson();
    }
}
