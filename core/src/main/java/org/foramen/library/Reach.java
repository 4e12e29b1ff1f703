package org.foramen.library;

import java.time.LocalDate;
import java.util.Set;
import org.foramen.criteria.Status;

/**
 * Where a payer's document speaks, from when to when, and how well it is known that it does.
 *
 * @param places US states in two letters, countries as ISO writes them ("AU", "GB-ENG")
 * @param span the dates of service on which it speaks there
 * @param status how well that is sourced; a draft is shown and never used
 * @param cites source id; blank for a draft that nobody has seen in a source
 */
public record Reach(Set<String> places, Policy.Effective span, Status status, String cites) {
    public Reach {
        places = Set.copyOf(places);
    }

    /** Whether it speaks for a place on a day; what lies in a country ("AU-WA") lies in it. */
    public boolean covers(String place, LocalDate service) {
        int part = place.indexOf('-');
        boolean there = places.contains(place) || part > 0 && places.contains(place.substring(0, part));
        return there && span.on(service);
    }
}
