/**
 * A second way of counting sessions, days between procedures, relief, holds and doses: tables and plain arithmetic, written from
 * the references before the product's rules were read, so that two people would have to make the same mistake.
 */
@NullMarked
package org.foramen.second;

import org.jspecify.annotations.NullMarked;
