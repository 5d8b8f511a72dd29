package dl4jcourse.ipynb;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Text files whose bytes must be UTF-8: a wrong byte is an error, never a replacement character. */
final class StrictText {

    private StrictText() {}

    /** The text without a byte order mark; empty if the bytes are not UTF-8. */
    static Optional<String> read(Path file) throws IOException {
        return read(Files.readAllBytes(file));
    }

    static Optional<String> read(byte[] bytes) {
        return decode(bytes).map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static Optional<String> decode(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /** Which line of the file holds the first byte that is not UTF-8, for the message. */
    static int badLine(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        StandardCharsets.UTF_8.newDecoder().decode(bytes, CharBuffer.allocate(bytes.limit()), true);
        int line = 1;
        for (int i = 0; i < bytes.position(); i++) {
            line += bytes.get(i) == '\n' ? 1 : 0;
        }
        return line;
    }
}
