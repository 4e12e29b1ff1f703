/** The ledger kept in PostgreSQL: charts, their entries, the people they belong to, who looked and who may sign in. */
@NullMarked
package org.foramen.store;

import org.jspecify.annotations.NullMarked;
