package org.foramen.clinic.door;

import java.util.Optional;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.CareTeam;
import org.foramen.clinic.people.Permissions;
import org.foramen.clinic.people.Person;

/** The one place that says who may do what: the table of permissions, the care relation, and nothing else. */
public final class Gate {
    private final Permissions permissions;
    private final CareTeam careTeam;

    public Gate(Permissions permissions, CareTeam careTeam) {
        this.permissions = permissions;
        this.careTeam = careTeam;
    }

    /** Rules on one request of a person who may not have signed in, about a patient where the address names one. */
    public Ruling rule(Optional<Person> person, Action action, Optional<String> patient) {
        if (action == Action.ENTER) {
            return Ruling.ALLOWED;
        }
        return person.map(who -> rule(who, action, patient)).orElse(Ruling.SIGN_IN_FIRST);
    }

    private Ruling rule(Person person, Action action, Optional<String> patient) {
        return switch (permissions.grant(person.role(), action)) {
            case YES -> Ruling.ALLOWED;
            case RELATED, RELATED_OWN -> patient.map(id -> related(person, id)).orElse(Ruling.ALLOWED);
            // No page of this version serves an own chart, a de-identified one or a scoped one, so whoever got this
            // far with such a grant is told nothing.
            case OWN, DEIDENTIFIED, SCOPED -> Ruling.NOT_FOUND;
            case NO -> Ruling.FORBIDDEN;
        };
    }

    private Ruling related(Person person, String patient) {
        return careTeam.cares(person, patient) ? Ruling.ALLOWED : Ruling.NO_CARE_RELATION;
    }
}
