package dl4jcourse.grading.collect;

import java.io.IOException;
import java.io.InputStream;

/** Reads no more than a notebook can have: an archive of a few kilobytes may unpack to gigabytes. */
final class Bounded {
    /** A notebook with many pictures has 5 MB. */
    static final int MOST_BYTES = 20 << 20;

    private static final int MOST_VALUES = 500_000;

    private Bounded() {}

    static byte[] read(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES || values(bytes) > MOST_VALUES) {
            throw new UnreadableException(UnreadableException.Reason.TOO_LARGE);
        }
        return bytes;
    }

    /** About how many values JSON has, each of which takes a hundred bytes when it is read. */
    private static int values(byte[] json) {
        int values = 0;
        boolean inString = false;
        for (int i = 0; i < json.length; i++) {
            if (inString && json[i] == '\\') i++;
            else if (json[i] == '"') inString = !inString;
            else if (!inString && (json[i] == ',' || json[i] == '[' || json[i] == '{')) values++;
        }
        return values;
    }
}
