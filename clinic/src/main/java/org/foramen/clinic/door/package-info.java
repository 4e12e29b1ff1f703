/** The way in: sign-in, the gate every request passes, the headers it leaves with, and the pages of refusal. */
@NullMarked
package org.foramen.clinic.door;

import org.jspecify.annotations.NullMarked;
