package dl4jcourse.optim;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.nn.Matrix;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * PyTorch's and the book's formulas written down once more, number by number as their documentation and program have
 * them, over 100 updates with a falling learning rate where they take one.
 */
class PublishedFormulasTest {
    private static final int UPDATES = 100;
    private static final double TOLERANCE = 1e-13;
    private static final double RATE = 0.02;
    private static final Schedule FALLING = new ExponentialDecay(RATE, 0.98);

    /** One number with the state of its optimiser, changed in place. */
    private abstract static class Formula {
        double p;
        double a;
        double b;

        /** The update number t, counted from 1. */
        abstract void update(double g, double lr, int t);
    }

    private interface Update {
        void apply(Formula s, double g, double lr, int t);
    }

    private static Formula formula(double p, Update update) {
        Formula formula = new Formula() {
            @Override
            void update(double g, double lr, int t) {
                update.apply(this, g, lr, t);
            }
        };
        formula.p = p;
        return formula;
    }

    private record Case(String name, Optimizer optimizer, Schedule schedule, Update update) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final Schedule FIXED = Schedule.constant(RATE);

    // torch.optim.SGD: b = μ b + g;  p = p − lr b
    private static final Update TORCH_MOMENTUM = (s, g, lr, t) -> {
        s.a = 0.9 * s.a + g;
        s.p -= lr * s.a;
    };
    // torch.optim.SGD(nesterov=True): b = μ b + g;  p = p − lr (g + μ b)
    private static final Update TORCH_NESTEROV = (s, g, lr, t) -> {
        s.a = 0.9 * s.a + g;
        s.p -= lr * (g + 0.9 * s.a);
    };
    // torch.optim.Adagrad: sum += g²;  p −= lr g / (√sum + ε)
    private static final Update TORCH_ADAGRAD = (s, g, lr, t) -> {
        s.a += g * g;
        s.p -= lr * g / (Math.sqrt(s.a) + 1e-10);
    };
    // torch.optim.Adadelta: v = ρ v + (1 − ρ) g²;  Δ = √(u + ε) / √(v + ε) g;  u = ρ u + (1 − ρ) Δ²;  p −= lr Δ
    private static final Update TORCH_ADADELTA = (s, g, lr, t) -> {
        s.a = 0.9 * s.a + (1 - 0.9) * g * g;
        double delta = Math.sqrt(s.b + 1e-6) / Math.sqrt(s.a + 1e-6) * g;
        s.b = 0.9 * s.b + (1 - 0.9) * delta * delta;
        s.p -= delta;
    };
    // torch.optim.RMSprop: v = α v + (1 − α) g²;  p −= lr g / (√v + ε)
    private static final Update TORCH_RMSPROP = (s, g, lr, t) -> {
        s.a = 0.99 * s.a + (1 - 0.99) * g * g;
        s.p -= lr * g / (Math.sqrt(s.a) + 1e-8);
    };
    // torch.optim.Adam: m̂ = m / (1 − β₁ᵗ);  v̂ = v / (1 − β₂ᵗ);  p −= lr m̂ / (√v̂ + ε)
    private static final Update TORCH_ADAM = (s, g, lr, t) -> {
        s.a = 0.9 * s.a + (1 - 0.9) * g;
        s.b = 0.999 * s.b + (1 - 0.999) * g * g;
        double mHat = s.a / (1 - Math.pow(0.9, t));
        double vHat = s.b / (1 - Math.pow(0.999, t));
        s.p -= lr * mHat / (Math.sqrt(vHat) + 1e-8);
    };
    // torch.optim.AdamW: p −= lr λ p;  then Adam
    private static final Update TORCH_ADAMW = (s, g, lr, t) -> {
        s.p -= lr * 0.1 * s.p;
        TORCH_ADAM.apply(s, g, lr, t);
    };
    // torch.optim.RMSprop(weight_decay=λ): g = g + λ p
    private static final Update TORCH_RMSPROP_L2 = (s, g, lr, t) -> TORCH_RMSPROP.apply(s, g + 0.1 * s.p, lr, t);

    // the book, common/optimizer.py
    private static final Update BOOK_MOMENTUM = (s, g, lr, t) -> {
        s.a = 0.9 * s.a - lr * g;
        s.p += s.a;
    };
    private static final Update BOOK_ADAGRAD = (s, g, lr, t) -> {
        s.a += g * g;
        s.p -= lr * g / (Math.sqrt(s.a) + 1e-7);
    };
    private static final Update BOOK_RMSPROP = (s, g, lr, t) -> {
        s.a *= 0.99;
        s.a += (1 - 0.99) * g * g;
        s.p -= lr * g / (Math.sqrt(s.a) + 1e-7);
    };
    private static final Update BOOK_ADAM = (s, g, lr, t) -> {
        double rate = lr * Math.sqrt(1 - Math.pow(0.999, t)) / (1 - Math.pow(0.9, t));
        s.a += (1 - 0.9) * (g - s.a);
        s.b += (1 - 0.999) * (g * g - s.b);
        s.p -= rate * s.a / (Math.sqrt(s.b) + 1e-7);
    };
    /** As the book's program has it: v is renewed before the line that wants the old one. */
    private static final Update BOOK_NESTEROV = (s, g, lr, t) -> {
        s.a = 0.9 * s.a - lr * g;
        s.p += 0.9 * 0.9 * s.a;
        s.p -= (1 + 0.9) * lr * g;
    };
    /** The book's formula with the old v. */
    private static final Update NESTEROV_WITH_OLD_V = (s, g, lr, t) -> {
        s.p += 0.9 * 0.9 * s.a;
        s.p -= (1 + 0.9) * lr * g;
        s.a = 0.9 * s.a - lr * g;
    };

    static Stream<Case> cases() {
        return Stream.of(
                new Case("PyTorch momentum", Momentum.pytorch(FALLING, 0.9), FALLING, TORCH_MOMENTUM),
                new Case("PyTorch Nesterov", Nesterov.pytorch(FALLING, 0.9), FALLING, TORCH_NESTEROV),
                new Case("PyTorch Adagrad", AdaGrad.pytorch(RATE), FIXED, TORCH_ADAGRAD),
                new Case("PyTorch Adadelta", AdaDelta.pytorch(), FIXED, TORCH_ADADELTA),
                new Case("PyTorch RMSprop", RmsProp.pytorch(RATE), FIXED, TORCH_RMSPROP),
                new Case("PyTorch Adam", Adam.pytorch(RATE), FIXED, TORCH_ADAM),
                new Case(
                        "PyTorch AdamW", new Regularized(Adam.pytorch(RATE), new WeightDecay(0.1)), FIXED, TORCH_ADAMW),
                new Case(
                        "PyTorch RMSprop with weight_decay",
                        new Regularized(RmsProp.pytorch(RATE), new L2(0.1)),
                        FIXED,
                        TORCH_RMSPROP_L2),
                new Case("the book's Momentum", new Momentum(FALLING, 0.9), FALLING, BOOK_MOMENTUM),
                new Case("the book's AdaGrad", AdaGrad.book(RATE), FIXED, BOOK_ADAGRAD),
                new Case("the book's RMSprop", RmsProp.book(RATE), FIXED, BOOK_RMSPROP),
                new Case("the book's Adam", Adam.book(RATE), FIXED, BOOK_ADAM),
                new Case("Nesterov", new Nesterov(FALLING, 0.9), FALLING, NESTEROV_WITH_OLD_V));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void followTheFormula(Case c) {
        double off = deviation(c.optimizer, c.schedule, c.update);
        assertTrue(off <= TOLERANCE, c + " deviates by " + off);
    }

    static Stream<Case> mistakes() {
        Adam adam = Adam.pytorch(RATE);
        return Stream.of(
                new Case("steps, not gradients", new Momentum(FALLING, 0.9), FALLING, TORCH_MOMENTUM),
                new Case("steps, not gradients", new Nesterov(FALLING, 0.9), FALLING, TORCH_NESTEROV),
                new Case("no look ahead", Momentum.pytorch(FALLING, 0.9), FALLING, TORCH_NESTEROV),
                new Case("the start of DL4J", new AdaGrad(FIXED, 1e-10, 1e-6), FIXED, TORCH_ADAGRAD),
                new Case("wrong ρ", new AdaDelta(0.901, 1e-6), FIXED, TORCH_ADADELTA),
                new Case("the start of DL4J", new RmsProp(FIXED, 0.99, 1e-8, 1e-8), FIXED, TORCH_RMSPROP),
                new Case("wrong β₁", new Adam(FIXED, 0.901, 0.999, 1e-8, adam.place()), FIXED, TORCH_ADAM),
                new Case("wrong β₂", new Adam(FIXED, 0.9, 0.9991, 1e-8, adam.place()), FIXED, TORCH_ADAM),
                new Case("ε of DL4J", new Adam(RATE), FIXED, TORCH_ADAM),
                new Case("ε of the book", Adam.book(RATE), FIXED, TORCH_ADAM),
                new Case("L2, not decay", new Regularized(adam, new L2(0.1)), FIXED, TORCH_ADAMW),
                new Case("opposite sign", adam, FIXED, (s, g, lr, t) -> TORCH_ADAM.apply(s, -g, lr, t)),
                new Case("no correction", adam, FIXED, (s, g, lr, t) -> TORCH_ADAM.apply(s, g, lr, 1000)));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistakesAreNoticed(Case c) {
        double off = deviation(c.optimizer, c.schedule, c.update);
        assertFalse(off <= TOLERANCE, c + " was not noticed, deviates by " + off);
    }

    /** One of the book's programs does not compute the method it names, and so has no variant here. */
    @Test
    void theBooksNesterovUsesTheNewVelocity() {
        assertFalse(deviation(new Nesterov(FIXED, 0.9), FIXED, BOOK_NESTEROV) <= 1e-3);
    }

    /** The greatest relative deviation after any update, of 20 numbers with gradients from 1e-6 to 10. */
    private static double deviation(Optimizer optimizer, Schedule schedule, Update update) {
        Random random = new Random(5);
        Formula[] numbers = new Formula[20];
        java.util.Arrays.setAll(numbers, j -> formula(random.nextGaussian(), update));
        Map<String, Matrix> params = new LinkedHashMap<>();
        params.put("W", Matrix.of(4, 5, (i, j) -> numbers[5 * i + j].p));
        Step step = new Step(params, State.START);
        double worst = 0;
        for (int t = 1; t <= UPDATES; t++) {
            Matrix g = Matrix.of(4, 5, (i, j) -> random.nextGaussian() * Math.pow(10, i + j - 6));
            step = optimizer.step(step.params(), Map.of("W", g), step.state());
            for (int k = 0; k < numbers.length; k++) {
                numbers[k].update(g.get(k / 5, k % 5), schedule.at(t - 1), t);
                double p = step.params().get("W").get(k / 5, k % 5);
                worst = Math.max(worst, Math.abs(p - numbers[k].p) / Math.max(Math.abs(p), 1e-2));
            }
        }
        return worst;
    }
}
