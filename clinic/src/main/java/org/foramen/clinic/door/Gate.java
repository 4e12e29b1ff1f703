package org.foramen.clinic.door;

import java.util.Optional;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.CareTeam;
import org.foramen.clinic.people.Grant;
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

    /** Rules on a page for patients, which is always about the own chart of whoever asks. */
    public Ruling ruleOwn(Optional<Person> person, Action action) {
        if (action == Action.ENTER) {
            return Ruling.ALLOWED;
        }
        return person.map(who -> own(who, action) ? Ruling.ALLOWED : Ruling.NOT_FOUND)
                .orElse(Ruling.SIGN_IN_FIRST);
    }

    private boolean own(Person person, Action action) {
        return person.own().isPresent() && permissions.grant(person.role(), action) == Grant.OWN;
    }

    private Ruling rule(Person person, Action action, Optional<String> patient) {
        if (person.own().isPresent() && action != Action.MOVE_ABOUT) {
            // Whoever came by a link reaches the pages of the own chart, and nothing that the table opens to everybody.
            return Ruling.NOT_FOUND;
        }
        return switch (permissions.grant(person.role(), action)) {
            case YES -> Ruling.ALLOWED;
            case RELATED, RELATED_OWN -> patient.map(id -> related(person, id)).orElse(Ruling.ALLOWED);
            // These pages are for the clinic's people; a patient's own are asked about elsewhere, and none of this
            // version is de-identified or scoped. Whoever got this far with such a grant is told nothing.
            case OWN, DEIDENTIFIED, SCOPED -> Ruling.NOT_FOUND;
            case NO -> Ruling.FORBIDDEN;
        };
    }

    private Ruling related(Person person, String patient) {
        return careTeam.cares(person, patient) ? Ruling.ALLOWED : Ruling.NO_CARE_RELATION;
    }
}
