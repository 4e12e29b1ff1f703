package org.foramen.library;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Status;

/**
 * What one payer asks before it covers a procedure, in one place, for one span of dates.
 *
 * @param id its id without the version ("medicare-facet-l38773")
 * @param name as a person reads it
 * @param payer whose it is
 * @param version its version; may be blank
 * @param effective the dates of service it is for
 * @param reach where it applies, since when and how well that is known; empty means everywhere the payer is
 * @param rules what must be so, by procedure
 * @param notes where the policy is ambiguous or disputed, in sentences
 */
public record Policy(
        String id,
        String name,
        String payer,
        String version,
        Effective effective,
        List<Reach> reach,
        List<Rules> rules,
        List<String> notes) {
    public Policy {
        reach = List.copyOf(reach);
        rules = List.copyOf(rules);
        notes = List.copyOf(notes);
    }

    /** The dates of service a policy is for, both ends included. */
    public record Effective(LocalDate from, Optional<LocalDate> to) {
        public boolean on(LocalDate day) {
            return !day.isBefore(from) && to.map(end -> !day.isAfter(end)).orElse(true);
        }
    }

    /** What must be so for these procedures. */
    public record Rules(Set<String> procedures, Criterion criterion) {
        public Rules {
            procedures = Set.copyOf(procedures);
        }
    }

    /** The same policy with other rules. */
    public Policy ruled(List<Rules> others) {
        return new Policy(id, name, payer, version, effective, reach, others, notes);
    }

    /** Every place that it is said to speak for, on whatever day and however well that is known. */
    public Set<String> places() {
        return reach.stream().flatMap(r -> r.places().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** By what it speaks for a place on a day: the best known of those that say so. */
    public Optional<Reach> reach(String place, LocalDate service) {
        return reach.stream().filter(r -> r.covers(place, service)).min(Comparator.comparing(Reach::status));
    }

    public boolean covers(String procedure) {
        return rules.stream().anyMatch(r -> r.procedures().contains(procedure));
    }

    /** Everything that must be so for a procedure. */
    public Criterion criterion(String procedure) {
        return new Criterion.All(rules.stream()
                .filter(r -> r.procedures().contains(procedure))
                .flatMap(r ->
                        r.criterion() instanceof Criterion.All all ? all.parts().stream() : Stream.of(r.criterion()))
                .toList());
    }

    /** Whether every clause is too weakly sourced to refuse, so that the policy answers advice only. */
    public boolean adviceOnly() {
        return rules.stream()
                .flatMap(r -> Clauses.of(r.criterion()).stream())
                .map(Clause::status)
                .noneMatch(Status::mayRefuse);
    }
}
