/** The consult on one page of paper: for the referring doctor, the file, or whoever has a minute. */
@NullMarked
package org.foramen.clinic.brief;

import org.jspecify.annotations.NullMarked;
