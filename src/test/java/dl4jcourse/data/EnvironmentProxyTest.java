package dl4jcourse.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvironmentProxyTest {
    private static final URI SOURCE = URI.create("https://data.example.org/mnist/");

    @Test
    void readsEitherSpelling() throws ProxyException {
        for (String name : new String[] {"HTTPS_PROXY", "https_proxy"}) {
            Proxy proxy = EnvironmentProxy.of(SOURCE, Map.of(name, "http://proxy.example.org:3128"));
            assertEquals(3128, ((InetSocketAddress) proxy.address()).getPort());
        }
    }

    @Test
    void leavesOutTheExceptions() throws ProxyException {
        for (String exception : new String[] {"*", "example.org", "localhost, .example.org"}) {
            Map<String, String> environment = Map.of("HTTPS_PROXY", "proxy:3128", "NO_PROXY", exception);
            assertEquals(Proxy.NO_PROXY, EnvironmentProxy.of(SOURCE, environment));
        }
    }

    @Test
    void doesNotTakeAnotherHostForAnException() throws ProxyException {
        Map<String, String> environment = Map.of("HTTPS_PROXY", "proxy:3128", "NO_PROXY", "ple.org");
        assertEquals(Proxy.Type.HTTP, EnvironmentProxy.of(SOURCE, environment).type());
    }

    @Test
    void goesStraightWithoutOne() throws ProxyException {
        assertEquals(Proxy.NO_PROXY, EnvironmentProxy.of(SOURCE, Map.of("HTTP_PROXY", "proxy:3128")));
    }

    @Test
    void blanksAroundItDoNotMatter() throws ProxyException {
        Proxy proxy = EnvironmentProxy.of(SOURCE, Map.of("HTTPS_PROXY", " http://proxy.example.org:3128 "));
        assertEquals(3128, ((InetSocketAddress) proxy.address()).getPort());
        assertEquals(Proxy.NO_PROXY, EnvironmentProxy.of(SOURCE, Map.of("HTTPS_PROXY", " ")));
    }

    @Test
    void saysWhatItCannotRead() {
        for (String wrong :
                new String[] {"http://my_proxy:3128", "http://a b:1", "http://%zz:1", "proxy:99999", "://"}) {
            ProxyException error = assertThrows(
                    ProxyException.class, () -> EnvironmentProxy.of(SOURCE, Map.of("https_proxy", wrong)), wrong);
            assertEquals("HTTPS_PROXY: http://host:port expected, but got " + wrong, error.getMessage());
        }
    }

    @Test
    void doesNotShowThePassword() {
        Map<String, String> environment = Map.of("HTTPS_PROXY", "http://me:secret@my_proxy:3128");
        ProxyException error = assertThrows(ProxyException.class, () -> EnvironmentProxy.of(SOURCE, environment));
        assertEquals("http://…@my_proxy:3128", error.value());
    }
}
