package org.foramen.library;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who answers for the knowledge: who wrote and reviewed each file, and which rules are switched off.
 *
 * @param reviews by the file's place without its ending, "procedures/scs-trial"
 * @param off the rules that somebody has switched off, past switches included
 */
public record Governance(SortedMap<String, Review> reviews, List<SwitchedOff> off) {
    /** Nobody has said anything. */
    public static final Governance NONE = new Governance(new TreeMap<>(), List.of());

    public Governance {
        reviews = Collections.unmodifiableSortedMap(new TreeMap<>(reviews));
        off = List.copyOf(off);
    }

    /** Who answers for a file: "procedures", "scs-trial". */
    public Optional<Review> review(String folder, String id) {
        return Optional.ofNullable(reviews.get(folder + "/" + id));
    }

    /** The rules that are off on a day. */
    public List<SwitchedOff> off(LocalDate day) {
        return off.stream().filter(rule -> rule.on(day)).toList();
    }
}
