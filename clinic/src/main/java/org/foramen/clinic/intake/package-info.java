/**
 * A person tells their story once, at home: questions, the drafts between two sittings, and the facts that follow.
 * {@link org.foramen.clinic.intake.Steps} says what is asked, {@link org.foramen.clinic.intake.Story} what follows from it.
 */
@NullMarked
package org.foramen.clinic.intake;

import org.jspecify.annotations.NullMarked;
