/** The demonstration clinic: its invented people, put into an empty ledger at the first start. */
@NullMarked
package org.foramen.clinic.demonstration;

import org.jspecify.annotations.NullMarked;
