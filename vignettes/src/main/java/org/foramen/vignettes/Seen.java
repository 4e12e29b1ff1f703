package org.foramen.vignettes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.foramen.care.Authorization;
import org.foramen.care.Consult;
import org.foramen.care.Coverage.Covered;
import org.foramen.care.Differential.Weighed;
import org.foramen.care.Option;
import org.foramen.care.Standing;
import org.foramen.criteria.Because.Remark;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Truth;
import org.foramen.criteria.Verdict;
import org.foramen.library.Clauses;
import org.foramen.library.Library;
import org.foramen.medicines.Prompted;
import org.foramen.medicines.Taking;

/** Which clauses of the knowledge some vignette has turned met, not met and unknown. */
public final class Seen {
    /** The scope of a position that names none. */
    private static final Criterion EVERYBODY = new Criterion.All(List.of());

    private final Map<String, Set<Truth>> clauses = new TreeMap<>();

    private final Map<String, Set<Truth>> scopes = new TreeMap<>();

    private Seen() {}

    /** A clause that has not been seen with every truth, and which truths are missing. */
    public record Missing(String clause, Set<Truth> truths) {
        public Missing {
            truths = Set.copyOf(truths);
        }
    }

    static Seen of(Library library, List<Outcome> outcomes) {
        Seen seen = new Seen();
        all(library).forEach(clause -> seen.clauses.computeIfAbsent(clause.id(), id -> EnumSet.noneOf(Truth.class)));
        library.procedures().stream()
                .flatMap(procedure -> library.positions(procedure.id()).stream())
                .filter(position -> !EVERYBODY.equals(position.scope()))
                .forEach(position -> seen.scopes.put(position.id(), EnumSet.noneOf(Truth.class)));
        outcomes.forEach(
                outcome -> seen.look(outcome.consult(), outcome.policies().values()));
        return seen;
    }

    /** What was seen of each clause, and of the scope of each position on a procedure that is here, unless it speaks of everybody. */
    Map<String, Set<Truth>> truths() {
        Map<String, Set<Truth>> all = new TreeMap<>(clauses);
        all.putAll(scopes);
        return all;
    }

    /** Every clause that knowledge holds. */
    private static List<Clause> all(Library library) {
        List<Clause> all = new ArrayList<>();
        library.policies().forEach(p -> p.rules().forEach(rules -> all.addAll(Clauses.of(rules.criterion()))));
        library.authorizations().forEach(list -> list.items().forEach(item -> all.add(item.clause())));
        library.alarms().forEach(alarm -> all.add(alarm.clause()));
        library.candidacy().reasons().forEach(reason -> all.add(reason.clause()));
        library.generators().forEach(g -> g.features().forEach(feature -> all.add(feature.clause())));
        library.mechanisms().forEach(m -> m.features().forEach(feature -> all.add(feature.clause())));
        library.procedures().forEach(procedure -> {
            procedure.indications().forEach(rule -> all.add(rule.clause()));
            procedure.contraindications().forEach(rule -> all.add(rule.clause()));
            procedure.gate().ifPresent(gate -> gate.asks().forEach(rule -> all.add(rule.clause())));
        });
        library.medicines().opioids().clauses().forEach(all::add);
        library.medicines().limits().hazards().forEach(hazard -> all.add(hazard.clause()));
        return all;
    }

    void look(Consult consult, Collection<Covered> policies) {
        policies.forEach(covered -> look(covered.verdict()));
        consult.alarms().forEach(rung -> look(rung.verdict()));
        look(consult.candidacy().verdict());
        consult.differential().forEach(suspect -> features(suspect.weighed()));
        consult.beside().forEach(this::scope);
        consult.mechanisms().all().forEach(leaned -> features(leaned.weighed()));
        taking(consult.taking());
        for (Option option : consult.options()) {
            look(option.indicated());
            look(option.safe());
            option.gate().ifPresent(this::look);
            option.day().hazards().forEach(this::look);
            option.coverage().forEach(covered -> look(covered.verdict()));
            option.positions().forEach(stood -> scope(stood));
            option.authorizations().forEach(put -> put.items().forEach(this::listed));
        }
    }

    private void scope(Standing.Stood stood) {
        Optional.ofNullable(scopes.get(stood.position().id()))
                .ifPresent(truths -> truths.add(stood.scope().truth()));
    }

    /** What a list says of another code is no sight of the item. */
    private void listed(Authorization.Checked checked) {
        if (!checked.code().refused()) {
            saw(checked.item().clause(), checked.needed());
        }
    }

    private void saw(Clause clause, Truth truth) {
        Optional.ofNullable(clauses.get(clause.id())).ifPresent(truths -> truths.add(truth));
    }

    /** A prompt about a dose has no test of its own, only a truth. */
    private void taking(Taking taking) {
        taking.scope().ifPresent(this::look);
        for (Prompted prompted : taking.prompts()) {
            String id = prompted.prompt().clause().id();
            Optional.ofNullable(clauses.get(id)).ifPresent(truths -> truths.add(prompted.truth()));
        }
    }

    private void features(List<Weighed> features) {
        features.forEach(feature -> look(feature.verdict()));
    }

    /** A rule that does not apply is no sight of its being met. */
    private void look(Verdict verdict) {
        verdict.clause().filter(clause -> !idle(verdict)).ifPresent(clause -> saw(clause, verdict.truth()));
        verdict.parts().forEach(this::look);
    }

    private static boolean idle(Verdict verdict) {
        return verdict.because().has(Remark.DOES_NOT_APPLY)
                || verdict.parts().stream().anyMatch(part -> part.because().has(Remark.DOES_NOT_APPLY));
    }

    /** The clauses that were not seen with all three truths. */
    public List<Missing> missing() {
        return clauses.entrySet().stream()
                .map(entry -> new Missing(entry.getKey(), lacking(entry.getValue())))
                .filter(missing -> !missing.truths().isEmpty())
                .sorted(Comparator.comparing(Missing::clause))
                .toList();
    }

    private static Set<Truth> lacking(Set<Truth> seen) {
        Set<Truth> lacking = EnumSet.allOf(Truth.class);
        lacking.removeAll(seen);
        return lacking;
    }

    public int count() {
        return clauses.size();
    }
}
