package dl4jcourse.train;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Is told of a training's progress, a few times a second, on the thread that trains. */
@FunctionalInterface
public interface ProgressListener {
    /** The training moved on, ended or was stopped. */
    void update(Progress progress);

    /** Who shows progress where trainings run: nobody, until the notebook kernel puts its live view here. */
    AtomicReference<Supplier<ProgressListener>> DISPLAY = new AtomicReference<>(() -> progress -> {});
}
