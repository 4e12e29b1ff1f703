/** What differs between two editions of the knowledge: every number, unit, comparator, code, status, citation and word. */
@NullMarked
package org.foramen.knowledge.change;

import org.jspecify.annotations.NullMarked;
