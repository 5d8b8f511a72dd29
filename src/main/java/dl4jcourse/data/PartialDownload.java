package dl4jcourse.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.LongConsumer;

/**
 * A file on its way: each attempt appends to what the last one left. It uses {@link HttpURLConnection} because that has a
 * time limit for reading the body, without which a silent server would hold the learner for ever.
 */
final class PartialDownload {
    private static final int PARTIAL = 206;
    private static final int RANGE_NOT_SATISFIABLE = 416;
    private static final int BUFFER = 1 << 16;

    private final Path part;
    private final int timeoutMillis;

    PartialDownload(Path part, int timeoutMillis) {
        this.part = part;
        this.timeoutMillis = timeoutMillis;
    }

    long size() throws IOException {
        return Files.exists(part) ? Files.size(part) : 0;
    }

    /**
     * Fetches what is missing. {@code onSize} hears how much is there.
     *
     * @throws IOException if the server refuses or the connection breaks; what came is kept
     */
    void attempt(URI source, LongConsumer onSize) throws IOException {
        long have = size();
        HttpURLConnection request = open(source, have);
        try {
            int status = request.getResponseCode();
            if (status == RANGE_NOT_SATISFIABLE) {
                Files.deleteIfExists(part);
                throw new IOException("HTTP 416: nothing left to resume");
            }
            if (status != HttpURLConnection.HTTP_OK && status != PARTIAL) throw new RefusedException(status);
            boolean resumed = status == PARTIAL && startsAt(request, have);
            if (status == PARTIAL && !resumed) throw new RefusedException(status);
            receive(request, resumed ? have : 0, onSize);
        } finally {
            request.disconnect();
        }
    }

    private HttpURLConnection open(URI source, long have) throws IOException {
        Proxy proxy = EnvironmentProxy.of(source, System.getenv());
        HttpURLConnection request = (HttpURLConnection)
                (proxy == Proxy.NO_PROXY
                        ? source.toURL().openConnection()
                        : source.toURL().openConnection(proxy));
        request.setConnectTimeout(timeoutMillis);
        request.setReadTimeout(timeoutMillis);
        request.setRequestProperty("Accept-Encoding", "identity");
        if (have > 0) request.setRequestProperty("Range", "bytes=" + have + "-");
        return request;
    }

    private static boolean startsAt(HttpURLConnection request, long offset) {
        String range = request.getHeaderField("Content-Range");
        return range != null && range.startsWith("bytes " + offset + "-");
    }

    private void receive(HttpURLConnection request, long from, LongConsumer onSize) throws IOException {
        long expected = request.getContentLengthLong();
        long received = 0;
        StandardOpenOption mode = from > 0 ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
        try (InputStream body = request.getInputStream();
                OutputStream file =
                        Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, mode)) {
            byte[] buffer = new byte[BUFFER];
            for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
                file.write(buffer, 0, n);
                received += n;
                onSize.accept(from + received);
            }
        }
        if (expected >= 0 && received < expected) throw new IOException("the connection broke");
    }

    void delete() throws IOException {
        Files.deleteIfExists(part);
    }
}
