package org.foramen.knowledge.overlay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foramen.library.Candidacy;
import org.foramen.library.DoseLimit;
import org.foramen.library.Gate;
import org.foramen.library.Hold;
import org.foramen.library.HoldRules;
import org.foramen.library.Library;
import org.foramen.library.Limits;
import org.foramen.library.Procedure;

/** The safety rules that would be looser with a clinic's overlay than as they ship. */
public final class Loosened {
    private final List<Rule> found = new ArrayList<>();

    private Loosened() {}

    /**
     * A rule that would be looser.
     *
     * @param id its id
     * @param why in what
     */
    public record Rule(String id, String why) {}

    /** Every safety rule that the second library has looser than the first, or not at all. */
    public static List<Rule> between(Library ships, Library here) {
        Loosened loosened = new Loosened();
        loosened.each(ships.alarms(), here.alarms(), alarm -> alarm.clause().id(), Strictness.ALARM);
        loosened.each(
                ships.candidacy().reasons(),
                here.candidacy().reasons(),
                reason -> reason.clause().id(),
                Strictness.REASON);
        for (Procedure procedure : ships.procedures()) {
            here.procedure(procedure.id()).ifPresent(local -> loosened.procedure(procedure, local));
        }
        loosened.holds(ships.medicines().holds(), here.medicines().holds());
        loosened.limits(ships.medicines().limits(), here.medicines().limits());
        loosened.alternatives(ships.candidacy(), here.candidacy());
        if (here.candidacy().enough() < ships.candidacy().enough()) {
            loosened.found.add(new Rule("enough", "fewer reasons would be enough"));
        }
        return List.copyOf(loosened.found);
    }

    /** One reason more that may make it time makes it time for more people. */
    private void alternatives(Candidacy ships, Candidacy here) {
        Set<String> known = ships.reasons().stream().map(r -> r.clause().id()).collect(Collectors.toSet());
        here.reasons().stream()
                .filter(reason ->
                        !reason.needed() && !known.contains(reason.clause().id()))
                .forEach(reason -> found.add(new Rule(
                        reason.clause().id(), "it would be one more reason that is enough: write needed: true")));
    }

    private void holds(HoldRules ships, HoldRules here) {
        Function<Procedure.Rule, String> id = rule -> rule.clause().id();
        each(ships.raises(), here.raises(), id, Strictness.RISK);
        each(ships.timing(), here.timing(), id, Strictness.RISK);
        for (Hold hold : ships.drugs()) {
            here.drug(hold.id()).ifPresent(local -> {
                each(hold.rows(), local.rows(), Hold.Row::id, Strictness.HOLD);
                each(hold.levels().stream().toList(), local.levels().stream().toList(), id, Strictness.INDICATION);
            });
        }
    }

    private void limits(Limits ships, Limits here) {
        each(ships.hazards(), here.hazards(), hazard -> hazard.clause().id(), Strictness.HAZARD);
        each(rows(ships), rows(here), DoseLimit::id, Strictness.LIMIT);
    }

    private static List<DoseLimit> rows(Limits limits) {
        return limits.doses().stream().flatMap(table -> table.limits().stream()).toList();
    }

    private void procedure(Procedure ships, Procedure here) {
        Function<Procedure.Rule, String> id = rule -> rule.clause().id();
        each(ships.indications(), here.indications(), id, Strictness.INDICATION);
        each(ships.contraindications(), here.contraindications(), id, Strictness.CONTRAINDICATION);
        ships.gate().ifPresent(gate -> gate(ships.id(), gate, here.gate()));
    }

    /** What stands before an emerging procedure stays there, and asks at least for what it asked. */
    private void gate(String procedure, Gate ships, Optional<Gate> here) {
        Function<Gate, String> name = gate -> "the gate of " + procedure;
        each(List.of(ships), here.stream().toList(), name, Strictness.GATE);
        here.ifPresent(
                gate -> each(ships.asks(), gate.asks(), rule -> rule.clause().id(), Strictness.INDICATION));
    }

    private <T> void each(List<T> ships, List<T> here, Function<T, String> id, Strictness<T> strictness) {
        Map<String, T> local = new HashMap<>();
        here.forEach(rule -> local.put(id.apply(rule), rule));
        for (T rule : ships) {
            Optional<T> now = Optional.ofNullable(local.get(id.apply(rule)));
            Optional<String> why =
                    now.isEmpty() ? Optional.of("it would be gone") : strictness.looser(rule, now.orElseThrow());
            why.ifPresent(words -> found.add(new Rule(id.apply(rule), words)));
        }
    }
}
