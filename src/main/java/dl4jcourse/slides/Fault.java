package dl4jcourse.slides;

import java.nio.file.Path;

/**
 * What is wrong at a place of a deck or of its table of numbers.
 *
 * @param file the file, as it is to be shown
 * @param line counted from 1
 * @param what what was expected, what is there
 */
public record Fault(Path file, int line, String what) {
    @Override
    public String toString() {
        return file + ":" + line + ": " + what;
    }
}
