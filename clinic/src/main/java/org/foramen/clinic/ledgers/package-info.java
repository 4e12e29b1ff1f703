/** The ledgers: the care that was tried, what studies show, and the examination, entered many signs at a time. */
@NullMarked
package org.foramen.clinic.ledgers;

import org.jspecify.annotations.NullMarked;
