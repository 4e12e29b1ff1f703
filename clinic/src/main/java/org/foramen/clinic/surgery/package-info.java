/** The surgical referral packet: two pages that tell a surgeon what was tried, what is seen, what is wanted and what is missing. */
@NullMarked
package org.foramen.clinic.surgery;

import org.jspecify.annotations.NullMarked;
