package dl4jcourse.exercise.dl4j;

import dl4jcourse.exercise.Answer;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** A classifier with one hidden layer in DL4J's own words; what counts is what the configuration says of its layers. */
public final class ConfigureExercise {
    private static final int SECONDS = 30;

    private ConfigureExercise() {}

    public static Exercise exercise() {
        return new ExerciseBuilder("3.3", "MultiLayerConfiguration configure(int in, int hidden, int classes)", 25, 12)
                .reference(with(Activation.RELU, Activation.SOFTMAX, LossFunction.MCXENT))
                .example(784, 128, 10)
                .more(random -> new Object[] {2 + random.nextInt(8), 10 + random.nextInt(9), 3 + random.nextInt(5)})
                .view((result, arguments) -> NetworkJson.of((String) result).layers())
                .seconds(SECONDS)
                .mistake("default-activation", with(Activation.SIGMOID, Activation.SOFTMAX, LossFunction.MCXENT))
                .mistake("no-activation", with(Activation.IDENTITY, Activation.SOFTMAX, LossFunction.MCXENT))
                .mistake("loss-of-regression", with(Activation.RELU, Activation.SOFTMAX, LossFunction.MSE))
                .mistake("output-of-regression", with(Activation.RELU, Activation.IDENTITY, LossFunction.MSE))
                .mistake("output-of-two-classes", with(Activation.RELU, Activation.SIGMOID, LossFunction.XENT))
                .mistake(
                        "widths-exchanged",
                        (Integer in, Integer hidden, Integer classes) -> network(
                                hidden(hidden, in, Activation.RELU),
                                output(in, classes, Activation.SOFTMAX, LossFunction.MCXENT)))
                .build();
    }

    private static Answer.Of3<Integer, Integer, Integer, String> with(
            Activation ofHidden, Activation ofOutput, LossFunction loss) {
        return (in, hidden, classes) -> network(hidden(in, hidden, ofHidden), output(hidden, classes, ofOutput, loss));
    }

    private static String network(DenseLayer hidden, OutputLayer output) {
        return new NeuralNetConfiguration.Builder()
                .list()
                .layer(hidden)
                .layer(output)
                .build()
                .toJson();
    }

    private static DenseLayer hidden(int in, int out, Activation activation) {
        return new DenseLayer.Builder().nIn(in).nOut(out).activation(activation).build();
    }

    private static OutputLayer output(int in, int out, Activation activation, LossFunction loss) {
        return new OutputLayer.Builder(loss)
                .nIn(in)
                .nOut(out)
                .activation(activation)
                .build();
    }
}
