/** A release of the knowledge: what is in it, who signed it, and whether it is still what was signed. */
@NullMarked
package org.foramen.knowledge.release;

import org.jspecify.annotations.NullMarked;
