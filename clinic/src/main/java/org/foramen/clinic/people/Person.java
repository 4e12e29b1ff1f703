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

    /** How the name of a session begins that somebody began by a link; the number of the link follows. */
    public static final String BY_LINK = "link/";

    private static final String CARER = "carer/";

    /** Whether a session of that name was begun by a link. */
    public static boolean byLink(String session) {
        return session.startsWith(BY_LINK);
    }

    /** Whether this is somebody who answers for the patient: the audit knows them as "carer/17", by their link. */
    public boolean carer() {
        return own.isPresent() && id.startsWith(CARER);
    }

    /** The name under which a chart keeps what they say: of whoever came by a link, with what they are to it. */
    public String author() {
        return own.isEmpty() ? id : name + (carer() ? ", carer" : ", patient");
    }

    /** Somebody who came by a link to one chart: the patient, or who answers for them. */
    public static Person ofChart(String id, String name, String chart) {
        return new Person(id, name, Role.PATIENT, Optional.of(chart));
    }
}
