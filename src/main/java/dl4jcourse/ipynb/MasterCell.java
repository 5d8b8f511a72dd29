package dl4jcourse.ipynb;

import java.util.List;

/** A cell of a master: prose in every language, or code, written once. */
public sealed interface MasterCell {

    /** The cell's name, unique in its master and the same in every notebook. */
    String id();

    /** This cell in the notebook of one language. */
    Cell in(Language language);

    /** This cell with the right answer, if it is an exercise. */
    default Cell solvedIn(Language language) {
        return in(language);
    }

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
     * @param source the code, with the solution and the stub of an exercise
     * @param tags what Jupyter and the course should know of the cell
     * @param points that a check gives; 0 for all other cells
     */
    record Code(String id, String source, List<String> tags, int points) implements MasterCell {

        /** Copies the list. */
        public Code {
            tags = List.copyOf(tags);
        }

        /** Code that gives no points. */
        public Code(String id, String source, List<String> tags) {
            this(id, source, tags, 0);
        }

        @Override
        public Cell in(Language language) {
            return cell(SolutionRegion.stub(source));
        }

        @Override
        public Cell solvedIn(Language language) {
            return cell(SolutionRegion.solved(source));
        }

        private Cell cell(String text) {
            return Cell.code(id, text, tags, points);
        }

        /** The lines that only the solution has. */
        public List<String> solutionLines() {
            return SolutionRegion.solutionLines(source);
        }
    }
}
