package org.foramen.clinic.people;

import java.util.Optional;
import org.foramen.store.Role;

/**
 * Somebody who can come in.
 *
 * @param id the name they sign in with, and under which the audit trail knows them
 * @param name how the pages call them
 * @param role what they are to the clinic
 * @param own the chart that is their own, or that of whom they care for; empty for the clinic's people
 */
public record Person(String id, String name, Role role, Optional<String> own) {
    /** One of the clinic's people. */
    public Person(String id, String name, Role role) {
        this(id, name, role, Optional.empty());
    }

    /** Somebody who came by a link to one chart: the patient, or who answers for them. */
    public static Person ofChart(String id, String name, String chart) {
        return new Person(id, name, Role.PATIENT, Optional.of(chart));
    }
}
