package org.foramen.clinic.kept;

import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Person;
import org.foramen.store.Caller;

/** On whose behalf the store is asked. */
public final class Callers {
    private Callers() {}

    /** Whoever visits. */
    public static Caller of(Visit visit) {
        Person person = visit.signedIn();
        return new Caller(person.id(), person.role(), visit.correlation());
    }
}
