/** Whose answers change between two editions of the knowledge, and how: the same people, put to both. */
@NullMarked
package org.foramen.command.replay;

import org.jspecify.annotations.NullMarked;
