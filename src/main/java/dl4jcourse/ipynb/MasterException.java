package dl4jcourse.ipynb;

import java.util.List;
import java.util.stream.Collectors;

/** A master that cannot be used: {@code file:line: what was expected, what came; what to do}, one line a fault. */
public final class MasterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private MasterException(String message) {
        super(message);
    }

    static MasterException at(String file, int line, String expected, String found, String todo) {
        return new MasterException("%s:%d: expected %s, found %s; %s".formatted(file, line, expected, found, todo));
    }

    /** One exception that names the faults of several masters. */
    static MasterException all(List<MasterException> faults) {
        return new MasterException(faults.stream().map(Throwable::getMessage).collect(Collectors.joining("\n")));
    }
}
