package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.ipynb.Language;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
    private final Ports ports = new Ports(new Messages(Language.EN));

    @Test
    void refusesABusyPortAndSaysSo() throws IOException {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CourseException refused = assertThrows(CourseException.class, () -> ports.choose(busy.getLocalPort()));
            assertTrue(String.valueOf(refused.getMessage()).contains("" + busy.getLocalPort()));
        }
    }

    @Test
    void takesAFreePort() throws IOException {
        int port;
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = busy.getLocalPort();
        }
        assertEquals(port, ports.choose(port));
    }

    @Test
    void takesAnotherPortThanTheOneInUse() throws IOException {
        int first = ports.choose(null);
        try (ServerSocket busy = new ServerSocket(first, 1, InetAddress.getLoopbackAddress())) {
            assertTrue(busy.isBound());
            assertNotEquals(first, ports.choose(null));
        }
    }

    @Test
    void refusesWhatIsNoPort() {
        assertThrows(CourseException.class, () -> ports.choose(0));
        assertThrows(CourseException.class, () -> ports.choose(65536));
    }
}
