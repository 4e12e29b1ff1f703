/** Requests to payers: what is asked clause by clause, who closes the gaps, what was sent and answered, and the letters. */
@NullMarked
package org.foramen.clinic.payer;

import org.jspecify.annotations.NullMarked;
