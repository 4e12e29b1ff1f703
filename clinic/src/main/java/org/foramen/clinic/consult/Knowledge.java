package org.foramen.clinic.consult;

import org.foramen.library.Library;

/** The knowledge that answers, read once at the start. */
@FunctionalInterface
public interface Knowledge {
    Library library();
}
