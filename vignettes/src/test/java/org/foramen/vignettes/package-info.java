/** Vignettes are read strictly, judged truly, and all that ship agree. */
@NullMarked
package org.foramen.vignettes;

import org.jspecify.annotations.NullMarked;
