package org.foramen.care;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.care.Differential.Suspect;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Request;
import org.foramen.criteria.Verdict;
import org.foramen.criteria.Weigh;
import org.foramen.library.Procedure;

/**
 * Which procedures could be for this person, in the order of what is suspected; what was asked for comes first, and what
 * stands behind a gate last.
 */
final class Options {
    private final Question question;
    /** What is taken against clotting is the same for every procedure of an hour: most requests name no day of their own. */
    private final Map<Service, Thinners> thinners = new HashMap<>();

    private Options(Question question) {
        this.question = question;
    }

    static List<Option> of(Question question, List<Suspect> suspects) {
        return new Options(question).all(suspects);
    }

    private List<Option> all(List<Suspect> suspects) {
        List<Option> options = new ArrayList<>();
        question.request()
                .flatMap(r -> question.library().procedure(r.procedure()))
                .ifPresent(p -> options.add(option(p, question.request().orElseThrow(), true)));
        for (Procedure procedure : question.library().procedures()) {
            boolean asked = question.request()
                    .map(r -> r.procedure().equals(procedure.id()))
                    .orElse(false);
            if (!asked && near(question, procedure) && suspects.stream().anyMatch(s -> aims(procedure, s))) {
                Request request = new Request(
                        procedure.id(), Targets.of(question, procedure, suspects), Optional.empty(), Map.of());
                options.add(option(procedure, request, false));
            }
        }
        options.sort(Comparator.comparing((Option o) -> !o.asked())
                .thenComparing(o -> o.procedure().gate().isPresent())
                .thenComparing(o -> rank(o.procedure(), suspects))
                .thenComparing(o -> -o.indicated().truth().ordinal()));
        return List.copyOf(options);
    }

    private static boolean aims(Procedure procedure, Suspect suspect) {
        return procedure.generators().contains(suspect.generator().id());
    }

    /** Whether it is done where the person hurts. */
    private static boolean near(Question question, Procedure procedure) {
        return procedure.regions().stream().anyMatch(region -> Differential.hurts(question, region));
    }

    private static int rank(Procedure procedure, List<Suspect> suspects) {
        for (int i = 0; i < suspects.size(); i++) {
            if (aims(procedure, suspects.get(i))) {
                return i;
            }
        }
        return suspects.size();
    }

    private Option option(Procedure procedure, Request request, boolean asked) {
        Weigh then = question.weigh(request.on().orElse(question.today()), request, Weigh.Force.FULL);
        return option(procedure, request, asked, then, DayOfService.of(question, request));
    }

    private Option option(Procedure procedure, Request request, boolean asked, Weigh then, DayOfService onTheDay) {
        Criterion indications = all(procedure.indications(), false);
        Verdict safe = then.put(all(procedure.contraindications(), true));
        Criterion both = new Criterion.All(List.of(indications, safe.put()));
        List<Safeguard> safeguards = Safeguards.of(question, procedure, request, taken(request), onTheDay);
        List<Overruled> overruled = Overrides.of(question, procedure, request, safe, safeguards);
        Earliest whole = Earliest.from(then.day(), day -> then.on(day).glance(both));
        Earliest mended = whole.notBefore(safeguards);
        return new Option(
                procedure,
                request,
                asked,
                question.weigh(question.today(), request, Weigh.Force.FULL).put(indications),
                safe,
                procedure.gate().map(g -> then.put(all(g.asks(), false))),
                onTheDay,
                safeguards,
                overruled,
                Coverage.of(question, request),
                Coverage.unseen(question, request),
                Authorization.of(question, request),
                Standing.of(question, request),
                Overrides.lifted(mended, then, indications, Overrides.left(safe, safeguards, overruled), overruled),
                Asks.on(whole, then, both, Weigh.Force.FULL));
    }

    private Thinners taken(Request request) {
        return thinners.computeIfAbsent(Service.of(question, request), at -> Thinners.of(question, at));
    }

    /** Every indication must hold; of contraindications, none may. */
    private static Criterion all(List<Procedure.Rule> rules, boolean contrary) {
        return new Criterion.All(rules.stream()
                .map(r -> contrary ? new Criterion.Stated(r.clause(), new Criterion.Not(r.test())) : stated(r))
                .toList());
    }

    private static Criterion stated(Procedure.Rule rule) {
        return new Criterion.Stated(rule.clause(), rule.test());
    }
}
