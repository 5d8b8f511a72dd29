package dl4jcourse.data;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongUnaryOperator;

/** A mirror on this machine that misbehaves as told. */
final class UnreliableServer implements AutoCloseable {
    final AtomicInteger requests = new AtomicInteger();
    int status = 200;
    boolean knowsRange = true;
    /** How many of the bytes asked for it sends before it breaks the connection. */
    LongUnaryOperator sends = length -> length;

    private final byte[] file;
    private final HttpServer server;

    UnreliableServer(byte[] file) throws IOException {
        this.file = file;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI mirror() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/mnist/");
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        String range = exchange.getRequestHeaders().getFirst("Range");
        int from = range == null || !knowsRange ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
        if (status != 200) {
            exchange.sendResponseHeaders(status, -1);
        } else if (from >= file.length) {
            exchange.sendResponseHeaders(416, -1);
        } else {
            if (from > 0) exchange.getResponseHeaders().set("Content-Range", "bytes " + from + "-/" + file.length);
            exchange.sendResponseHeaders(from > 0 ? 206 : 200, file.length - from);
            OutputStream body = exchange.getResponseBody();
            body.write(file, from, (int) sends.applyAsLong(file.length - from));
            body.flush();
        }
        exchange.close(); // before all bytes are sent: breaks the connection
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
