package org.foramen.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foramen.chart.Entry;
import org.foramen.chart.Kind;
import org.foramen.chart.StopOverride;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Ledger;
import org.foramen.criteria.Request;
import org.foramen.criteria.Truth;
import org.foramen.criteria.Verdict;
import org.foramen.criteria.Weigh;
import org.foramen.library.Procedure;

/**
 * What physicians decided of the things that stop a procedure. What nobody knows is asked and cannot be cleared, but for
 * that of which no source was read: it stops until a clinician decides. What a gate asks for is never cleared. An absolute contraindication needs two physicians.
 */
final class Overrides {
    private final Ledger view;
    private final Procedure procedure;
    private final List<Entry> decided;

    private Overrides(Question question, Procedure procedure, Request request) {
        this.view = question.view();
        this.procedure = procedure;
        this.decided = IntStream.range(view.first(Kind.OVERRIDE), view.end(Kind.OVERRIDE))
                .mapToObj(view::entry)
                .filter(entry -> about((StopOverride) entry.fact(), question, request))
                .toList();
    }

    private boolean about(StopOverride override, Question question, Request request) {
        return override.about().equals(procedure.id())
                && Set.copyOf(override.sites()).equals(Set.copyOf(request.sites()))
                && override.service().equals(request.on().orElse(question.today()));
    }

    static List<Overruled> of(
            Question question, Procedure procedure, Request request, Verdict safe, List<Safeguard> safeguards) {
        Overrides overrides = new Overrides(question, procedure, request);
        List<Overruled> all = new ArrayList<>();
        safe.parts().stream().filter(part -> part.truth().refused()).forEach(part -> all.add(overrides.stop(part)));
        safeguards.stream()
                .filter(Safeguard::decidable)
                .forEach(guard -> all.add(overrides.stop(guard.id(), false, guard.because())));
        return List.copyOf(all);
    }

    /** The earliest day where physicians cleared what stops; the indications are argued again only then. */
    static Earliest lifted(Earliest mended, Weigh then, Criterion indications, Truth left, List<Overruled> overruled) {
        return overruled.stream().anyMatch(Overruled::cleared)
                ? mended.cleared(then.day(), then.put(indications).truth().and(left))
                : mended;
    }

    /** Whether anything stops it that nobody has cleared. */
    static Truth left(Verdict safe, List<Safeguard> safeguards, List<Overruled> overruled) {
        Set<String> cleared = overruled.stream()
                .filter(Overruled::cleared)
                .map(Overruled::rule)
                .collect(Collectors.toSet());
        Truth none = cleared.isEmpty()
                ? safe.truth()
                : safe.parts().stream().map(part -> stands(part, cleared)).reduce(Truth.MET, Truth::and);
        return safeguards.stream()
                .map(guard -> cleared.contains(guard.id()) ? Truth.MET : guard.safe())
                .reduce(none, Truth::and);
    }

    private static Truth stands(Verdict contraindication, Set<String> cleared) {
        boolean lifted = contraindication
                .clause()
                .map(clause -> cleared.contains(clause.id()))
                .orElse(false);
        return lifted ? Truth.MET : contraindication.truth();
    }

    private Overruled stop(Verdict contraindication) {
        String id = contraindication.clause().orElseThrow().id();
        boolean absolute = procedure.contraindications().stream()
                .anyMatch(rule -> rule.absolute() && rule.clause().id().equals(id));
        return stop(id, absolute, Grounds.of(view, contraindication));
    }

    private Overruled stop(String rule, boolean absolute, List<Entry> because) {
        Optional<Entry> first = decided(rule)
                .filter(entry -> override(entry).seconds().isEmpty())
                .reduce((earlier, later) -> later);
        Optional<Entry> second = first.flatMap(asked -> decided(rule)
                .filter(entry -> override(entry).seconds().equals(Optional.of(asked.id())))
                .filter(entry -> !entry.author().equals(asked.author()))
                .findFirst());
        boolean outdated = first.map(asked ->
                        because.stream().anyMatch(entry -> entry.recorded().isAfter(asked.recorded())))
                .orElse(false);
        return new Overruled(rule, absolute, first, second, outdated);
    }

    private Stream<Entry> decided(String rule) {
        return decided.stream().filter(entry -> override(entry).rule().equals(rule));
    }

    private static StopOverride override(Entry entry) {
        return (StopOverride) entry.fact();
    }
}
