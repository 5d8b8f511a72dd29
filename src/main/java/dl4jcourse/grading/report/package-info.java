/** Writes grades down: tables, pages and files for other programs. The same grades give the same bytes. */
@NullMarked
package dl4jcourse.grading.report;

import org.jspecify.annotations.NullMarked;
