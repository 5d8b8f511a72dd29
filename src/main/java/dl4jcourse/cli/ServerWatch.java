package dl4jcourse.cli;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.util.concurrent.TimeUnit;

/** Asks a running JupyterLab whether it is ready, and to stop together with its kernels. */
record ServerWatch(Process process, int port, String token, int startSeconds) {
    private static final int START_SECONDS = 120;
    private static final int STOP_SECONDS = 10;

    ServerWatch(Process process, int port, String token) {
        this(process, port, token, START_SECONDS);
    }

    /** Waits until the server answers; false when it ended or never did. */
    boolean awaitReady() throws InterruptedException {
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(startSeconds); System.nanoTime() < end; ) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) return false;
            if (answers("GET", "/api/status")) return true;
        }
        return false;
    }

    /** Stops it politely, so that no kernel is left behind, and by force when that takes too long. */
    void stop() {
        if (!answers("POST", "/api/shutdown")) process.destroy();
        try {
            if (process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private boolean answers(String method, String path) {
        try {
            URI uri = URI.create("http://127.0.0.1:" + port + path);
            HttpURLConnection request = (HttpURLConnection) uri.toURL().openConnection(Proxy.NO_PROXY);
            request.setRequestMethod(method);
            request.setConnectTimeout(1000);
            request.setReadTimeout(2000);
            request.setRequestProperty("Authorization", "token " + token);
            return request.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }
}
