package dl4jcourse.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Maven's output: how many megabytes it has fetched so far. */
final class MavenDownloads {
    private static final Pattern MEGABYTES = Pattern.compile("Downloaded from .*\\(([0-9.]+) MB at");

    private double megabytes;

    /** What to show after this line of Maven's; how much is to come it does not tell. */
    String after(String line, Messages messages) {
        Matcher file = MEGABYTES.matcher(line);
        if (file.find()) megabytes += Double.parseDouble(file.group(1));
        return messages.get("bundle.fetched", megabytes);
    }
}
