/** The consult: the answer in reading order, why each line says what it says, and the decision that follows. */
@NullMarked
package org.foramen.clinic.consult;

import org.jspecify.annotations.NullMarked;
