/** What the clinic does by itself every so often: letters go out, urgency is reckoned anew. */
@NullMarked
package org.foramen.clinic.rounds;

import org.jspecify.annotations.NullMarked;
