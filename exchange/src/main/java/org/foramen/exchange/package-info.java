/** Records in: FHIR R4 becomes a chart. */
@NullMarked
package org.foramen.exchange;

import org.jspecify.annotations.NullMarked;
