package dl4jcourse.dl4j;

import java.util.Locale;
import org.nd4j.linalg.factory.Nd4j;

/** What ND4J computes on; chosen by the backend on the class path, not by the program. PyTorch: {@code torch.device}. */
public enum Device {
    /** nd4j-native. */
    CPU,
    /** nd4j-cuda: an NVIDIA GPU. */
    CUDA;

    /** The device of the backend that was loaded. */
    public static Device current() {
        String backend = Nd4j.getBackend().getClass().getSimpleName().toLowerCase(Locale.ROOT);
        return backend.contains("cpu") ? CPU : CUDA;
    }
}
