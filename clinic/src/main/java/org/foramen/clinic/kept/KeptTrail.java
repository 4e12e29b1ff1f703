package org.foramen.clinic.kept;

import java.util.List;
import org.foramen.clinic.door.Trail;
import org.foramen.clinic.people.Person;
import org.foramen.store.Audit;
import org.foramen.store.Caller;

/** Who did what, as the store keeps it. */
public final class KeptTrail implements Trail {
    private final Database database;

    public KeptTrail(Database database) {
        this.database = database;
    }

    @Override
    public void note(Event event) {
        Person person = event.person();
        Caller by = new Caller(person.id(), person.role(), event.correlation());
        org.foramen.store.Event.Outcome outcome = switch (event.outcome()) {
            case ALLOWED -> org.foramen.store.Event.Outcome.DONE;
            case SIGN_IN_FIRST, FORBIDDEN, NO_CARE_RELATION -> org.foramen.store.Event.Outcome.REFUSED;
            case NOT_FOUND -> org.foramen.store.Event.Outcome.NOT_FOUND;
        };
        Audit.open(database.source())
                .record(new org.foramen.store.Event(by, event.action().word(), event.patient(), event.what(), outcome));
    }

    @Override
    public List<Line> latest(int most) {
        return Audit.open(database.source()).latest(most).stream()
                .map(line -> new Line(
                        line.at(),
                        line.event().by().who(),
                        line.event().by().role(),
                        line.event().action(),
                        line.event().patient(),
                        line.event().what(),
                        line.event().outcome().word()))
                .toList();
    }
}
