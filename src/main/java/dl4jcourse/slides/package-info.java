/** The slides: decks in Markdown, what must hold for them, and their pictures, which the notebooks made. */
@NullMarked
package dl4jcourse.slides;

import org.jspecify.annotations.NullMarked;
