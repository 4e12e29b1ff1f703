/** What the pages keep, in the store: charts, accounts, and who did what. */
@NullMarked
package org.foramen.clinic.kept;

import org.jspecify.annotations.NullMarked;
