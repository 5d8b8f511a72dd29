package dl4jcourse.ipynb;

import java.util.List;

/**
 * What a master says of itself before its first cell.
 *
 * @param titleEn the lecture's title in English
 * @param titleJa the lecture's title in Japanese
 * @param minutes how long the lecture takes
 * @param prerequisites the numbers of the lectures to know before, such as {@code 00}
 */
public record FrontMatter(String titleEn, String titleJa, int minutes, List<String> prerequisites) {

    /** Copies the list. */
    public FrontMatter {
        prerequisites = List.copyOf(prerequisites);
    }

    /** The title in one language. */
    public String title(Language language) {
        return switch (language) {
            case EN -> titleEn;
            case JA -> titleJa;
        };
    }
}
