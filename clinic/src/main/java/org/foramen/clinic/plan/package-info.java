/** One plan that several professions share, and the board on which they decide together about a person. */
@NullMarked
package org.foramen.clinic.plan;

import org.jspecify.annotations.NullMarked;
