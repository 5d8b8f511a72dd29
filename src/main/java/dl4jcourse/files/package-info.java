/** Files and folders beyond what the JDK does in one call. Imports the JDK alone. */
@NullMarked
package dl4jcourse.files;

import org.jspecify.annotations.NullMarked;
