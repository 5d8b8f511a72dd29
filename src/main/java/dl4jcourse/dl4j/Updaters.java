package dl4jcourse.dl4j;

import dl4jcourse.optim.AdaDelta;
import dl4jcourse.optim.AdaGrad;
import dl4jcourse.optim.Adam;
import dl4jcourse.optim.CosineDecay;
import dl4jcourse.optim.ExponentialDecay;
import dl4jcourse.optim.L1;
import dl4jcourse.optim.L2;
import dl4jcourse.optim.Momentum;
import dl4jcourse.optim.Nesterov;
import dl4jcourse.optim.Optimizer;
import dl4jcourse.optim.Regularized;
import dl4jcourse.optim.RmsProp;
import dl4jcourse.optim.Schedule;
import dl4jcourse.optim.Sgd;
import dl4jcourse.optim.StepDecay;
import dl4jcourse.optim.Velocity;
import dl4jcourse.optim.WeightDecay;
import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.Nesterovs;
import org.nd4j.linalg.learning.regularization.L1Regularization;
import org.nd4j.linalg.learning.regularization.L2Regularization;
import org.nd4j.linalg.learning.regularization.Regularization;
import org.nd4j.linalg.schedule.ExponentialSchedule;
import org.nd4j.linalg.schedule.ISchedule;
import org.nd4j.linalg.schedule.ScheduleType;
import org.nd4j.linalg.schedule.StepSchedule;

/** The course's optimisers, schedules and regularisation as DL4J's. */
public final class Updaters {
    private Updaters() {}

    /**
     * DL4J's updater with the same formula and numbers.
     *
     * @throws IllegalArgumentException if DL4J has none: for Momentum, for what sums up gradients in its velocity, for
     *     Adam with ε after the correction, for schedules and optimisers of your own
     */
    public static IUpdater of(Optimizer optimizer) {
        if (optimizer instanceof Regularized regularized) {
            return of(regularized.optimizer());
        } else if (optimizer instanceof Sgd sgd) {
            return with(sgd.learningRate(), new org.nd4j.linalg.learning.config.Sgd());
        } else if (optimizer instanceof Nesterov nesterov && nesterov.velocity() == Velocity.OF_STEPS) {
            return with(nesterov.learningRate(), new Nesterovs(nesterov.momentum()));
        } else if (optimizer instanceof AdaGrad ada) {
            return with(ada.learningRate(), new org.nd4j.linalg.learning.config.AdaGrad(1, ada.epsilon()));
        } else if (optimizer instanceof AdaDelta ada) {
            return new org.nd4j.linalg.learning.config.AdaDelta(ada.decay(), ada.epsilon());
        } else if (optimizer instanceof RmsProp rms) {
            return with(rms.learningRate(), new org.nd4j.linalg.learning.config.RmsProp(1, rms.decay(), rms.epsilon()));
        } else if (optimizer instanceof Adam adam && adam.place() == Adam.Place.BEFORE_CORRECTION) {
            return with(
                    adam.learningRate(),
                    new org.nd4j.linalg.learning.config.Adam(1, adam.beta1(), adam.beta2(), adam.epsilon()));
        }
        throw new IllegalArgumentException("mirror: DL4J has no twin for the optimiser " + optimizer + why(optimizer)
                + "; it has twins for Sgd, Nesterov, AdaGrad, AdaDelta, RmsProp, Adam");
    }

    private static String why(Optimizer optimizer) {
        if (optimizer instanceof Momentum) {
            return ": its Nesterovs looks ahead, and it has no plain momentum";
        } else if (optimizer instanceof Nesterov) {
            return ": the velocity of its Nesterovs sums up steps; use Velocity.OF_STEPS";
        }
        return optimizer instanceof Adam ? ": it adds ε before the correction; use Place.BEFORE_CORRECTION" : "";
    }

    /** DL4J's regularisation of the weights; empty without. */
    public static List<Regularization> regularization(Optimizer optimizer) {
        List<Regularization> twins = new ArrayList<>();
        if (optimizer instanceof Regularized regularized) {
            twins.addAll(regularization(regularized.optimizer()));
            regularized.regularizations().forEach(r -> twins.add(twin(r)));
        }
        return twins;
    }

    private static Regularization twin(dl4jcourse.optim.Regularization regularization) {
        if (regularization instanceof L1 l1) {
            return new L1Regularization(l1.lambda());
        } else if (regularization instanceof L2 l2) {
            return new L2Regularization(l2.lambda());
        } else if (regularization instanceof WeightDecay decay) {
            return new org.nd4j.linalg.learning.regularization.WeightDecay(decay.coefficient(), true);
        }
        throw new IllegalArgumentException("mirror: DL4J has no twin for the regularisation " + regularization
                + "; it has twins for L1, L2, WeightDecay");
    }

    /** DL4J's schedule with the same rates, by iteration, since epochs pass by unseen in {@code fit(x, y)}. */
    public static ISchedule of(Schedule schedule) {
        int each = schedule instanceof Schedule.ByEpoch byEpoch ? byEpoch.updates() : 1;
        Schedule inner = schedule instanceof Schedule.ByEpoch byEpoch ? byEpoch.schedule() : schedule;
        if (inner instanceof StepDecay step) {
            return new StepSchedule(
                    ScheduleType.ITERATION, step.first(), step.factor(), Math.multiplyExact(step.every(), each));
        } else if (inner instanceof ExponentialDecay decay) {
            return each == 1
                    ? new ExponentialSchedule(ScheduleType.ITERATION, decay.first(), decay.factor())
                    : new StepSchedule(ScheduleType.ITERATION, decay.first(), decay.factor(), each);
        } else if (inner instanceof CosineDecay cosine) {
            return new CosineSchedule(cosine.first(), cosine.last(), cosine.updates(), each);
        }
        throw new IllegalArgumentException("mirror: DL4J has no twin for the schedule " + schedule
                + "; it has twins for StepDecay, ExponentialDecay, CosineDecay, by iteration or by epoch");
    }

    private static IUpdater with(Schedule schedule, IUpdater updater) {
        if (schedule instanceof Schedule.Constant constant) {
            updater.setLrAndSchedule(constant.rate(), null);
        } else {
            updater.setLrAndSchedule(Double.NaN, of(schedule));
        }
        return updater;
    }

    /**
     * Gives each layer the updater and the regularisation. They are set in the layers, since the builder's
     * {@code updater(…)} clones what it gets, and an AdaGrad's clone has lost its schedule.
     */
    static MultiLayerConfiguration into(MultiLayerConfiguration configuration, Optimizer optimizer) {
        for (NeuralNetConfiguration layer : configuration.getConfs()) {
            if (layer.getLayer() instanceof BaseLayer base) {
                base.setIUpdater(of(optimizer));
                base.setRegularization(regularization(optimizer));
            }
        }
        return configuration;
    }

    /** Lets DL4J's h of AdaGrad and c of RMSprop start where the course's do; the other states start at 0 in both. */
    static void start(MultiLayerNetwork network, Optimizer optimizer) {
        INDArray state = network.getUpdater().getStateViewArray();
        if (optimizer instanceof Regularized regularized) {
            start(network, regularized.optimizer());
        } else if (optimizer instanceof AdaGrad ada && state != null) {
            state.assign(ada.start());
        } else if (optimizer instanceof RmsProp rms && state != null) {
            state.assign(rms.start());
        }
    }
}
