package dl4jcourse.data;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Fetches MNIST: from the next mirror when one fails, going on where a broken connection stopped. A file gets its name
 * only when its content is right, so what lies there can be trusted.
 */
public final class MnistDownload {
    /** Public copies of the four files. */
    public static final List<URI> MIRRORS = List.of(
            URI.create("https://storage.googleapis.com/cvdf-datasets/mnist/"),
            URI.create("https://ossci-datasets.s3.amazonaws.com/mnist/"));

    private static final int TIMEOUT_MILLIS = 20_000;
    private static final int ATTEMPTS_WITHOUT_PROGRESS = 3;

    private final List<URI> mirrors;
    private final Listener listener;
    private final int timeoutMillis;
    private long fetched;

    /** Hears how far the download is. */
    @FunctionalInterface
    public interface Listener {
        /** Bytes fetched so far by this download, and those still missing of the current file and the ones after it. */
        void at(long fetched, long missing);
    }

    /** A download from these mirrors, in this order; each URI ends in a slash. */
    public MnistDownload(List<URI> mirrors, Listener listener) {
        this(mirrors, listener, TIMEOUT_MILLIS);
    }

    MnistDownload(List<URI> mirrors, Listener listener, int timeoutMillis) {
        this.mirrors = List.copyOf(mirrors);
        this.listener = listener;
        this.timeoutMillis = timeoutMillis;
    }

    /**
     * Fetches into the folder what is not there yet.
     *
     * @throws IOException if no mirror gave a right file; it says what each one did
     * @throws ProxyException if the environment names a proxy that cannot be one
     */
    public void fetch(Path folder) throws IOException {
        fetch(folder, MnistFile.ALL);
    }

    void fetch(Path folder, List<MnistFile> files) throws IOException {
        Files.createDirectories(folder);
        List<MnistFile> missing = files.stream()
                .filter(file -> !file.isGood(folder.resolve(file.name())))
                .toList();
        for (URI mirror : missing.isEmpty() ? List.<URI>of() : mirrors) EnvironmentProxy.of(mirror, System.getenv());
        for (int i = 0; i < missing.size(); i++) {
            long later = missing.subList(i + 1, missing.size()).stream()
                    .mapToLong(MnistFile::bytes)
                    .sum();
            fetch(missing.get(i), folder, later);
        }
    }

    private void fetch(MnistFile file, Path folder, long later) throws IOException {
        Path part = folder.resolve(file.name() + ".part");
        StringBuilder failures = new StringBuilder();
        for (URI mirror : mirrors) {
            try {
                fetch(file, mirror.resolve(file.name()), part, later);
                Files.move(part, folder.resolve(file.name()), StandardCopyOption.REPLACE_EXISTING);
                return;
            } catch (IOException e) {
                failures.append(failures.isEmpty() ? "" : "; ")
                        .append(mirror.getHost())
                        .append(": ")
                        .append(reason(e));
            }
        }
        throw new IOException(file.name() + " (" + failures + ")");
    }

    /** From one mirror; a resumed file that turns out wrong may have had a wrong start, so it gets one fresh try. */
    private void fetch(MnistFile file, URI source, Path part, long later) throws IOException {
        PartialDownload download = new PartialDownload(part, timeoutMillis);
        boolean resumed = download.size() > 0;
        complete(download, file, source, later);
        if (file.isGood(part)) return;
        download.delete();
        if (!resumed) throw new IOException("wrong checksum");
        fetch(file, source, part, later);
    }

    private void complete(PartialDownload download, MnistFile file, URI source, long later) throws IOException {
        int idle = 0;
        while (true) {
            long before = download.size();
            try {
                download.attempt(source, size -> listener.at(fetched + size, Math.max(0, file.bytes() - size) + later));
                fetched += download.size();
                return;
            } catch (RefusedException e) {
                throw e;
            } catch (IOException broken) {
                idle = download.size() > before ? 0 : idle + 1;
                if (idle == ATTEMPTS_WITHOUT_PROGRESS) throw broken;
            }
        }
    }

    private static String reason(IOException e) {
        if (e instanceof UnknownHostException) return "host not found";
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
