package dl4jcourse.cli;

/** Says how much of a download is there and how long the rest takes. */
final class DownloadProgress {
    private final ProgressLine line;
    private final Messages messages;

    DownloadProgress(ProgressLine line, Messages messages) {
        this.line = line;
        this.messages = messages;
    }

    /** The bytes fetched so far by this run, and those that are still missing. */
    void at(long fetched, long missing) {
        double seconds = line.elapsed().toMillis() / 1000.0;
        long left = fetched == 0 ? 0 : Math.round(seconds * missing / fetched);
        line.at(messages.get("download.at", fetched / 1e6, (fetched + missing) / 1e6, left));
    }
}
