package dl4jcourse.dl4j.mutants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dl4jcourse.dl4j.Dl4jNetwork;
import dl4jcourse.dl4j.ThreeWay;
import dl4jcourse.gradcheck.GradientCheck;
import dl4jcourse.gradcheck.GradientReport;
import dl4jcourse.gradcheck.Verdict;
import dl4jcourse.nn.Layer;
import dl4jcourse.nn.Loss;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Mode;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.layer.BatchNorm;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.layer.StepFunction;
import dl4jcourse.nn.loss.SoftmaxCrossEntropy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Wrong layers and losses, made by operators from all right ones: finite differences must notice each, and DL4J too where
 * it has a twin. What is not noticed must be in the list of the equivalent ones, which do nothing wrong.
 */
class GeneratedMutantsTest {
    /** DL4J's own precision with convolutions and batch normalisation. */
    private static final double DL4J = 1e-10;

    /** Σ y ⊙ ŷ / N: random weights for a layer's outputs, so that each of them counts. */
    private static final Loss WEIGHTED = new Loss() {
        @Override
        public double value(Matrix yHat, Matrix y) {
            return yHat.mul(y).sum() / y.rows();
        }

        @Override
        public Matrix gradient(Matrix yHat, Matrix y) {
            return y.div(y.rows());
        }
    };

    private static GradientReport numerically(Layer layer, Matrix x) {
        int out = outputs(layer, x);
        Matrix weights = Matrix.randn(x.rows(), out, new Random(10));
        return GradientCheck.check(Sequential.of(layer), WEIGHTED, x, weights);
    }

    private static int outputs(Layer layer, Matrix x) {
        return layer.forward(x, Mode.EVALUATE).y().cols();
    }

    /** The layer between two of DL4J's usual ones. */
    private static Sequential around(Layer layer, LayerSamples.Sample sample) {
        Random random = new Random(11);
        int in = sample.x().cols();
        int out = outputs(sample.layer(), sample.x());
        return Sequential.of(Linear.random(6, in, random), layer, Linear.random(out, 3, random));
    }

    private static final Matrix X = Matrix.randn(LayerSamples.BATCH, 6, new Random(12));
    private static final Matrix Y = Matrix.of(LayerSamples.BATCH, 3, (i, j) -> i * i % 3 == j ? 1 : 0);

    /** The right gradients by DL4J; empty if it has no twin for the layer. */
    private static Optional<Map<String, Matrix>> twin(LayerSamples.Sample sample) {
        try {
            Dl4jNetwork twin = Dl4jNetwork.mirror(around(sample.layer(), sample), new SoftmaxCrossEntropy());
            return Optional.of(ThreeWay.gradients(twin, X, Y));
        } catch (IllegalArgumentException noTwin) {
            return Optional.empty();
        }
    }

    private static GradientReport byDl4j(Layer layer, LayerSamples.Sample sample, Map<String, Matrix> dl4j) {
        var hand = GradientCheck.gradients(around(layer, sample), new SoftmaxCrossEntropy(), X, Y);
        return GradientReport.compare("hand", hand, "DL4J", dl4j, DL4J);
    }

    /** A shape that fits nowhere is noticed by an exception. */
    private static boolean caught(Supplier<GradientReport> check) {
        try {
            return check.get().verdict() == Verdict.FAIL;
        } catch (IllegalArgumentException shapesDoNotFit) {
            return true;
        }
    }

    private static void assertCaught(String mutant, boolean caught) {
        boolean equivalent =
                Equivalent.REASONS.containsKey(mutant) || Equivalent.SEEN_IN_THE_OUTPUT_ALONE.contains(mutant);
        assertEquals(!equivalent, caught, equivalent ? mutant + " is not equivalent" : mutant + " survives");
    }

    @TestFactory
    Stream<DynamicTest> layersByFiniteDifferences() {
        return LayerSamples.all().stream()
                .flatMap(sample -> LayerMutants.of(sample).entrySet().stream()
                        .map(m -> DynamicTest.dynamicTest(
                                m.getKey(),
                                () -> assertCaught(m.getKey(), caught(() -> numerically(m.getValue(), sample.x()))))));
    }

    @TestFactory
    Stream<DynamicTest> layersByDl4j() {
        return LayerSamples.all().stream()
                .flatMap(sample -> twin(sample).stream()
                        .flatMap(dl4j -> LayerMutants.of(sample).entrySet().stream()
                                .map(m -> DynamicTest.dynamicTest(
                                        m.getKey(),
                                        () -> assertCaught(
                                                m.getKey(), caught(() -> byDl4j(m.getValue(), sample, dl4j)))))));
    }

    @TestFactory
    Stream<DynamicTest> rightLayersRaiseNoAlarm() {
        return LayerSamples.all().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.name(), () -> {
                    GradientReport numerical = numerically(sample.layer(), sample.x());
                    assertTrue(numerical.pass(), numerical::toString);
                    twin(sample)
                            .map(dl4j -> byDl4j(sample.layer(), sample, dl4j))
                            .ifPresent(report -> {
                                // the mean that a BatchNorm takes away swallows the bias before it: its gradient is 0
                                // and rounding
                                Set<String> doubtful = sample.layer() instanceof BatchNorm ? Set.of("0_b") : Set.of();
                                assertEquals(Set.of(), Set.copyOf(report.offenders()), report::toString);
                                assertEquals(
                                        doubtful, Set.copyOf(report.named(Verdict.INCONCLUSIVE)), report::toString);
                            });
                }));
    }

    @Test
    void whatGradientsCannotShowIsSeenInTheOutput() {
        LayerSamples.Sample step = LayerSamples.all().stream()
                .filter(sample -> sample.layer() instanceof StepFunction)
                .findFirst()
                .orElseThrow();
        Matrix byHand = step.x().map(v -> v > 0 ? 1 : 0);
        assertEquals(byHand, step.layer().forward(step.x(), Mode.EVALUATE).y());
        Equivalent.SEEN_IN_THE_OUTPUT_ALONE.forEach(name -> {
            Layer mutant = LayerMutants.of(step).get(name);
            assertNotEquals(byHand, mutant.forward(step.x(), Mode.EVALUATE).y(), name);
        });
    }

    @Test
    void allButTheseLayersHaveATwin() {
        assertEquals(
                Set.of("StepFunction"),
                LayerSamples.all().stream()
                        .filter(sample -> twin(sample).isEmpty())
                        .map(LayerSamples.Sample::name)
                        .collect(Collectors.toSet()));
    }

    private static GradientReport numerically(Loss loss, LossSamples.Sample sample) {
        return GradientCheck.check(Sequential.of(sample.layers()), loss, sample.x(), sample.y());
    }

    /** Gradients, and the loss itself. */
    private static GradientReport byDl4j(Loss loss, LossSamples.Sample sample) {
        Sequential net = Sequential.of(sample.layers());
        Dl4jNetwork twin = Dl4jNetwork.mirror(net, sample.loss());
        Map<String, Matrix> hand = new HashMap<>(GradientCheck.gradients(net, loss, sample.x(), sample.y()));
        Map<String, Matrix> dl4j = new HashMap<>(ThreeWay.gradients(twin, sample.x(), sample.y()));
        hand.put("loss", Matrix.row(net.backprop(loss, sample.x(), sample.y()).loss()));
        dl4j.put("loss", Matrix.row(twin.loss(sample.x(), sample.y())));
        return GradientReport.compare("hand", hand, "DL4J", dl4j, DL4J);
    }

    @TestFactory
    Stream<DynamicTest> lossesByFiniteDifferencesAndDl4j() {
        return LossSamples.all().stream()
                .flatMap(sample -> LossMutants.of(sample).entrySet().stream()
                        .map(m -> DynamicTest.dynamicTest(m.getKey(), () -> {
                            assertCaught(m.getKey(), caught(() -> numerically(m.getValue(), sample)));
                            assertCaught(m.getKey(), caught(() -> byDl4j(m.getValue(), sample)));
                        })));
    }

    @TestFactory
    Stream<DynamicTest> rightLossesRaiseNoAlarm() {
        return LossSamples.all().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.name(), () -> {
                    GradientReport numerical = numerically(sample.loss(), sample);
                    assertTrue(numerical.pass(), numerical::toString);
                    GradientReport dl4j = byDl4j(sample.loss(), sample);
                    assertTrue(dl4j.pass(), dl4j::toString);
                }));
    }

    @Test
    void everyLayerAndLossIsHere() {
        assertEquals(
                classes("dl4jcourse.nn.layer", Layer.class),
                LayerSamples.all().stream()
                        .map(LayerSamples.Sample::name)
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(
                classes("dl4jcourse.nn.loss", Loss.class),
                LossSamples.all().stream()
                        .map(LossSamples.Sample::name)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Set<String> classes(String packageName, Class<?> type) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(packageName).stream()
                        .filter(c -> c.isAssignableTo(type) && !c.isInterface())
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theListOfEquivalentMutantsHoldsNoOthers() {
        List<String> all = new ArrayList<>();
        LayerSamples.all().forEach(sample -> all.addAll(LayerMutants.of(sample).keySet()));
        LossSamples.all().forEach(sample -> all.addAll(LossMutants.of(sample).keySet()));
        Set<String> unknown = new TreeSet<>(Equivalent.REASONS.keySet());
        all.forEach(unknown::remove);
        assertEquals(Set.of(), unknown);
    }
}
