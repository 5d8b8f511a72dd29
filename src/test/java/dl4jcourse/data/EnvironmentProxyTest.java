package dl4jcourse.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvironmentProxyTest {
    private static final URI SOURCE = URI.create("https://data.example.org/mnist/");

    @Test
    void readsEitherSpelling() {
        for (String name : new String[] {"HTTPS_PROXY", "https_proxy"}) {
            Proxy proxy = EnvironmentProxy.of(SOURCE, Map.of(name, "http://proxy.example.org:3128"));
            assertEquals(3128, ((InetSocketAddress) proxy.address()).getPort());
        }
    }

    @Test
    void leavesOutTheExceptions() {
        for (String exception : new String[] {"*", "example.org", "localhost, .example.org"}) {
            Map<String, String> environment = Map.of("HTTPS_PROXY", "proxy:3128", "NO_PROXY", exception);
            assertEquals(Proxy.NO_PROXY, EnvironmentProxy.of(SOURCE, environment));
        }
    }

    @Test
    void doesNotTakeAnotherHostForAnException() {
        Map<String, String> environment = Map.of("HTTPS_PROXY", "proxy:3128", "NO_PROXY", "ple.org");
        assertEquals(Proxy.Type.HTTP, EnvironmentProxy.of(SOURCE, environment).type());
    }

    @Test
    void goesStraightWithoutOne() {
        assertEquals(Proxy.NO_PROXY, EnvironmentProxy.of(SOURCE, Map.of("HTTP_PROXY", "proxy:3128")));
    }
}
