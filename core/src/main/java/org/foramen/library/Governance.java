package org.foramen.library;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who answers for the knowledge: who wrote and reviewed each file, and which rules are switched off or stricter here.
 *
 * @param reviews by the file's place without its ending, "procedures/scs-trial"
 * @param stricter the rules that are stricter here than as they ship, each with the overlay that makes it so
 * @param off the rules that somebody has switched off, past switches included
 */
public record Governance(SortedMap<String, Review> reviews, List<SwitchedOff> off, List<String> stricter) {
    /** Nobody has said anything. */
    public static final Governance NONE = new Governance(new TreeMap<>(), List.of(), List.of());

    public Governance {
        reviews = Collections.unmodifiableSortedMap(new TreeMap<>(reviews));
        off = List.copyOf(off);
        stricter = List.copyOf(stricter);
    }

    /** The same with these rules switched off. */
    public Governance switched(List<SwitchedOff> rules) {
        return new Governance(reviews, rules, stricter);
    }

    /** The same with these rules stricter here. */
    public Governance stricter(List<String> rules) {
        return new Governance(reviews, off, rules);
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
