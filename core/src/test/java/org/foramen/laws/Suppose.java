package org.foramen.laws;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Truth;
import org.foramen.criteria.Verdict;
import org.foramen.criteria.Weigh;

/** What an answer would be if some of its open questions were answered so or so: Kleene's logic told once more, apart. */
final class Suppose {
    private final Weigh.Force force;
    private final Map<Verdict, Truth> answered = new IdentityHashMap<>();

    Suppose(Weigh.Force force) {
        this.force = force;
    }

    void answer(Verdict open, Truth truth) {
        answered.put(open, truth);
    }

    Truth of(Verdict verdict) {
        if (answered.containsKey(verdict)) {
            return answered.get(verdict);
        }
        List<Verdict> parts = verdict.parts();
        return switch (verdict.put()) {
            case Criterion.All all -> heard(parts, true).map(this::of).reduce(Truth.MET, Truth::and);
            case Criterion.Any any -> rescuing(parts);
            case Criterion.Unless unless -> rescuing(parts);
            case Criterion.When when -> of(parts.getFirst()).not().or(of(parts.getLast()));
            case Criterion.Not not -> of(parts.getFirst()).not();
            case Criterion.Stated stated -> of(parts.getFirst());
            case Criterion.AtLeast some -> atLeast(some.count(), parts);
            default -> verdict.truth();
        };
    }

    private Truth rescuing(List<Verdict> parts) {
        return heard(parts, false).map(this::of).reduce(Truth.NOT_MET, Truth::or);
    }

    private Truth atLeast(int count, List<Verdict> parts) {
        List<Truth> truths = heard(parts, false).map(this::of).toList();
        long met = truths.stream().filter(Truth::met).count();
        long open = truths.stream().filter(Truth::unknown).count();
        return met >= count ? Truth.MET : met + open >= count ? Truth.UNKNOWN : Truth.NOT_MET;
    }

    private Stream<Verdict> heard(List<Verdict> parts, boolean all) {
        return parts.stream().filter(p -> all ? force.hears(p.put()) : force.rescuedBy(p.put()));
    }

    /** An open test with the clause it stands in. */
    record End(Verdict open, Optional<Clause> clause) {}

    /** The open ends of an argument. */
    static Stream<End> ends(Verdict verdict, Optional<Clause> within) {
        Optional<Clause> clause = verdict.clause().or(() -> within);
        if (Leaves.combines(verdict.put())) {
            return verdict.parts().stream().flatMap(part -> ends(part, clause));
        }
        return verdict.truth().unknown() ? Stream.of(new End(verdict, clause)) : Stream.empty();
    }
}
