package org.foramen.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Criterion.Stated;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.library.Alarm;
import org.foramen.library.Candidacy;
import org.foramen.library.Feature;
import org.foramen.library.Generator;
import org.foramen.library.Hazard;
import org.foramen.library.Library;
import org.foramen.library.Medicines;
import org.foramen.library.Policy;
import org.foramen.library.Procedure;
import org.foramen.library.Reason;
import org.foramen.library.SwitchedOff;

/** Puts the switch into rules that somebody has switched off: they keep their place, and say who did it, until when and why. */
final class Switches {
    private final List<Placed<SwitchedOff>> off;
    private final Set<String> reached = new HashSet<>();

    Switches(List<Placed<SwitchedOff>> off) {
        this.off = off;
    }

    /** The knowledge with the switches in it. */
    Library in(Library library, Problems problems) {
        if (off.isEmpty()) {
            return library;
        }
        Library switched = library.with(
                        library.generators().stream().map(this::generator).toList(),
                        library.alarms().stream().map(this::alarm).toList(),
                        candidacy(library.candidacy()),
                        library.procedures().stream().map(this::procedure).toList(),
                        library.policies().stream().map(this::policy).toList(),
                        library.positions())
                .with(medicines(library.medicines()));
        check(library, problems);
        return switched.governed(library.governance().switched(all()));
    }

    /** A record that reaches no rule would be a switch that does nothing, which nobody would notice. */
    private void check(Library library, Problems problems) {
        for (Placed<SwitchedOff> one : off) {
            String rule = one.value().rule();
            if (!rule.isEmpty() && !reached.contains(rule)) {
                String why = Gates.asks(library, rule)
                        ? "it is asked by the gate of an emerging or investigational procedure, and nothing local lifts a gate."
                        : "it is no rule of an alarm, a procedure, a policy, a generator or of candidacy. Mend it in its"
                                + " file instead.";
                problems.add(one.at(), rule + " cannot be switched off: " + why);
            }
        }
    }

    private List<SwitchedOff> all() {
        return off.stream().map(Placed::value).toList();
    }

    private Alarm alarm(Alarm a) {
        return rule(
                a.clause(),
                a.test(),
                (clause, test) ->
                        new Alarm(clause, test, a.direction(), a.action(), a.withinHours(), a.stops(), a.asked()));
    }

    private Medicines medicines(Medicines medicines) {
        List<Hazard> hazards = medicines.limits().hazards().stream()
                .map(h -> rule(h.clause(), h.test(), h::ruled))
                .toList();
        return medicines.with(medicines.limits().with(hazards));
    }

    private Candidacy candidacy(Candidacy candidacy) {
        return new Candidacy(
                candidacy.reasons().stream()
                        .map(r -> rule(
                                r.clause(),
                                r.test(),
                                (clause, test) -> new Reason(clause, test, r.needed(), r.procedures())))
                        .toList(),
                candidacy.enough());
    }

    private Procedure procedure(Procedure procedure) {
        return procedure.ruled(rules(procedure.indications()), rules(procedure.contraindications()));
    }

    private List<Procedure.Rule> rules(List<Procedure.Rule> rules) {
        return rules.stream()
                .map(r -> rule(r.clause(), r.test(), (clause, test) -> new Procedure.Rule(clause, test, r.absolute())))
                .toList();
    }

    private Generator generator(Generator g) {
        List<Feature> features = g.features().stream()
                .map(f -> rule(
                        f.clause(),
                        f.test(),
                        (clause, test) -> new Feature(clause, test, f.cluster(), f.present(), f.absent(), f.lean())))
                .toList();
        return g.featured(features);
    }

    private Policy policy(Policy p) {
        return p.ruled(p.rules().stream()
                .map(r -> new Policy.Rules(r.procedures(), Restated.of(r.criterion(), this::stated)))
                .toList());
    }

    private <T> T rule(Clause clause, Criterion test, BiFunction<Clause, Criterion, T> made) {
        Stated whole = stated(new Stated(clause, test));
        return made.apply(whole.clause(), Restated.of(whole.test(), this::stated));
    }

    private Stated stated(Stated rule) {
        Stated said = rule;
        for (SwitchedOff one : all()) {
            if (one.rule().equals(rule.clause().id())) {
                reached.add(one.rule());
                said = new Stated(words(said.clause(), one), new Criterion.Off(said.test(), one.from(), one.until()));
            }
        }
        return said;
    }

    /** The words of the rule and of the switch. */
    private static Clause words(Clause c, SwitchedOff off) {
        String says = c.says() + " (This rule is " + off.words() + ".)";
        return new Clause(c.id(), says, c.cites(), c.status(), c.ask(), c.from(), c.silence(), c.due());
    }
}
