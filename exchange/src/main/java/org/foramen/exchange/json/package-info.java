/** JSON as bytes: is it text at all, where does a fault stand, what kind of resource begins here. Knows nothing of FHIR. */
@NullMarked
package org.foramen.exchange.json;

import org.jspecify.annotations.NullMarked;
