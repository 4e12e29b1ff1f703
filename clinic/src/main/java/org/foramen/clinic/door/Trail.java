package org.foramen.clinic.door;

import java.util.Optional;
import org.foramen.clinic.people.Action;

/**
 * The audit trail as the door sees it. Writing must have succeeded before anything is shown: a failure here fails the
 * request. It carries ids only, never what was read or written.
 */
@FunctionalInterface
public interface Trail {
    void note(Event event);

    /**
     * One thing that somebody did or was refused.
     *
     * @param person who
     * @param action what they did
     * @param patient whose chart, where the request names one
     * @param outcome what came of it
     * @param correlation the request
     */
    record Event(String person, Action action, Optional<String> patient, Ruling outcome, String correlation) {}
}
