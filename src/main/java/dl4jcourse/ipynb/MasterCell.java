package dl4jcourse.ipynb;

import java.util.List;

/** A cell of a master: prose in every language, or code, written once. */
public sealed interface MasterCell {

    /** The cell's name, unique in its master and the same in every notebook. */
    String id();

    /** This cell in the notebook of one language. */
    Cell in(Language language);

    /**
     * Prose.
     *
     * @param id the cell's name
     * @param en the English text
     * @param ja the Japanese text
     */
    record Prose(String id, String en, String ja) implements MasterCell {

        @Override
        public Cell in(Language language) {
            return Cell.markdown(
                    id,
                    switch (language) {
                        case EN -> en;
                        case JA -> JapaneseLines.join(ja);
                    });
        }
    }

    /**
     * Code.
     *
     * @param id the cell's name
     * @param source the code
     * @param tags what Jupyter and the course should know of the cell
     */
    record Code(String id, String source, List<String> tags) implements MasterCell {

        /** Copies the list. */
        public Code {
            tags = List.copyOf(tags);
        }

        @Override
        public Cell in(Language language) {
            return Cell.code(id, source, tags);
        }
    }
}
