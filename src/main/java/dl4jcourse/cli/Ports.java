package dl4jcourse.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/** Finds a port of this machine that no program listens on. */
record Ports(Messages messages) {
    private static final int FIRST = 8888;
    private static final int LAST = 8988;

    /** The port the user wants, or the first free one when that is null. */
    int choose(@org.jspecify.annotations.Nullable Integer wanted) {
        if (wanted == null) return firstFree();
        if (wanted < 1 || wanted > 65535) throw messages.error("port.range", wanted);
        if (!isFree(wanted)) throw messages.error("port.busy", wanted);
        return wanted;
    }

    private int firstFree() {
        return IntStream.rangeClosed(FIRST, LAST)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow(() -> messages.error("port.none", FIRST, LAST));
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
