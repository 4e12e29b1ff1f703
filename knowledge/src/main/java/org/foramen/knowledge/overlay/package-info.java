/**
 * Whether a clinic's own version of a safety rule is at least as strict as the one that ships. {@link
 * org.foramen.knowledge.overlay.Loosened} holds two libraries against each other; each sort of rule has one {@link
 * org.foramen.knowledge.overlay.Strictness}.
 */
@NullMarked
package org.foramen.knowledge.overlay;

import org.jspecify.annotations.NullMarked;
