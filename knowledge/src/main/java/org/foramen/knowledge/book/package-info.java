/** The printed edition: every file of the knowledge as a chapter that a clinician can read, and sign. */
@NullMarked
package org.foramen.knowledge.book;

import org.jspecify.annotations.NullMarked;
