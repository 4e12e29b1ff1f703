/**
 * The shapes of FHIR R4 and the one strict reader over them: each byte is read once, checked against the shapes, and
 * only a resource that is of use becomes a small tree, reused for the next.
 */
@NullMarked
package org.foramen.exchange.r4;

import org.jspecify.annotations.NullMarked;
