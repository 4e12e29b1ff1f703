package org.foramen.knowledge;

import org.foramen.criteria.Clause;
import org.foramen.criteria.Status;
import org.foramen.library.Procedure;

/** What stands in for words that could not be read; nobody sees it, for the reading is refused. */
final class Stand {
    static final Clause IN = Clause.of("", "", "", Status.DRAFT, "");
    static final Procedure.Note NOTE = new Procedure.Note("", "", Status.DRAFT);

    private Stand() {}
}
