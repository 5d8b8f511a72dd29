package dl4jcourse.data;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The proxy that the environment names, as other download programs read it: HTTPS_PROXY, HTTP_PROXY, NO_PROXY. */
final class EnvironmentProxy {
    private static final int DEFAULT_PORT = 80;

    private EnvironmentProxy() {}

    /**
     * {@link Proxy#NO_PROXY} leaves the choice to the JDK and its system properties ({@code https.proxyHost}).
     *
     * @throws ProxyException if the variable is not of the form http://host:port
     */
    static Proxy of(URI source, Map<String, String> environment) throws ProxyException {
        String scheme = source.getScheme();
        String named = variable(environment, scheme + "_proxy");
        boolean jdkKnows = System.getProperty(scheme + ".proxyHost") != null;
        if (named.isEmpty() || jdkKnows || isExcepted(source.getHost(), variable(environment, "no_proxy"))) {
            return Proxy.NO_PROXY;
        }
        try {
            return new Proxy(Proxy.Type.HTTP, address(named));
        } catch (IllegalArgumentException unreadable) {
            throw new ProxyException(scheme.toUpperCase(Locale.ROOT) + "_PROXY", named);
        }
    }

    private static InetSocketAddress address(String named) {
        URI proxy = URI.create(named.contains("://") ? named : "http://" + named);
        int port = proxy.getPort() < 0 ? DEFAULT_PORT : proxy.getPort();
        return new InetSocketAddress(proxy.getHost(), port);
    }

    private static String variable(Map<String, String> environment, String name) {
        return environment
                .getOrDefault(name, environment.getOrDefault(name.toUpperCase(Locale.ROOT), ""))
                .strip();
    }

    private static boolean isExcepted(String host, String exceptions) {
        return Stream.of(exceptions.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .anyMatch(name ->
                        name.equals("*") || host.equals(name) || host.endsWith("." + name.replaceFirst("^\\.", "")));
    }
}
