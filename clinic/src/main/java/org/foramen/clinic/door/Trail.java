package org.foramen.clinic.door;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Person;
import org.foramen.store.Role;

/**
 * The audit trail as the pages see it. The ledger writes down its own reads and writes; the door adds what was refused,
 * who came in, and who read the trail itself. Where an event cannot be written, what it is about does not go on.
 */
public interface Trail {
    void note(Event event);

    /** What was done last, latest first. */
    List<Line> latest(int most);

    /**
     * One thing that somebody did or was refused.
     *
     * @param person who
     * @param action what they did
     * @param patient whose chart, where the request names one
     * @param what more about it, in ids and kinds only
     * @param outcome what came of it
     * @param correlation the request
     */
    record Event(
            Person person, Action action, Optional<String> patient, String what, Ruling outcome, String correlation) {}

    /**
     * A line of the trail: ids and kinds, never a value from a chart.
     *
     * @param at when
     * @param who the account's name
     * @param role the role they acted in
     * @param action what they did
     * @param patient whose chart
     * @param what which part, or how many
     * @param outcome what came of it
     */
    record Line(
            Instant at, String who, Role role, String action, Optional<String> patient, String what, String outcome) {}
}
