/** Lines that people write, and the law that what is written can be read back. */
@NullMarked
package org.foramen.vignettes.line;

import org.jspecify.annotations.NullMarked;
