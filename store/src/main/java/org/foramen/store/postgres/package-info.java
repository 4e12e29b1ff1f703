/** PostgreSQL 18 as a part of the house: unpacked, set up, started, guarded and stopped by Foramen itself. */
@NullMarked
package org.foramen.store.postgres;

import org.jspecify.annotations.NullMarked;
