/** Patients in plain files, what must be said of each, and the runner that looks whether it is said. */
@NullMarked
package org.foramen.vignettes;

import org.jspecify.annotations.NullMarked;
