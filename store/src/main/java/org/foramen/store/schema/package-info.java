/** The tables the ledger rests on, and the migrations that make them. */
@NullMarked
package org.foramen.store.schema;

import org.jspecify.annotations.NullMarked;
