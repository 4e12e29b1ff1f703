package org.foramen.store;

import java.time.LocalDate;

/**
 * Somebody who may answer for a patient.
 *
 * @param id their number
 * @param name their name as people read it
 * @param relation what they are to the patient: "daughter"
 * @param email where their letters go
 * @param language the language they read
 * @param until the last day on which they may
 */
public record Carer(long id, String name, String relation, String email, String language, LocalDate until) {
    /** A carer who has no number yet. */
    public static Carer named(String name, String relation, String email, String language, LocalDate until) {
        return new Carer(0, name, relation, email, language, until);
    }

    /** Whether they may answer on that day. */
    public boolean mayOn(LocalDate day) {
        return !day.isAfter(until);
    }
}
