/** Deciding together: what can be done for this person side by side, what matters to them, what both came to, and consent. */
@NullMarked
package org.foramen.clinic.deciding;

import org.jspecify.annotations.NullMarked;
