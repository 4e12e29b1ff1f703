/** The knowledge as a book, for everybody in the clinic: what each rule says, tests and cites, and who answers for it. */
@NullMarked
package org.foramen.clinic.knowledge;

import org.jspecify.annotations.NullMarked;
