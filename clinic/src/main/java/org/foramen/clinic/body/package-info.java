/** The drawing of a body on which pain is marked; {@link org.foramen.clinic.body.Marking} is where a page starts. */
@NullMarked
package org.foramen.clinic.body;

import org.jspecify.annotations.NullMarked;
