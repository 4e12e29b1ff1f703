package org.foramen.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foramen.chart.Entry;
import org.foramen.chart.Site;
import org.foramen.criteria.Because.Remark;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Ledger;
import org.foramen.criteria.Request;
import org.foramen.criteria.Truth;
import org.foramen.criteria.Verdict;
import org.foramen.criteria.Weigh;

/** Takes a payer's answer apart into its clauses, each with the entries that decide it. */
final class Requirements {
    private final Ledger ledger;
    private final Words words;
    private final Request request;
    private final Weigh.Force force;

    Requirements(Ledger ledger, Words words, Request request, Weigh.Force force) {
        this.ledger = ledger;
        this.words = words;
        this.request = request;
        this.force = force;
    }

    /** The clauses that are judged with the request. */
    List<Requirement> now(Verdict verdict) {
        List<Requirement> all = new ArrayList<>();
        for (Verdict part : verdict.parts()) {
            boolean folded = part.put() instanceof Criterion.All;
            all.addAll(folded ? now(part) : List.of(of(part)));
        }
        return all.stream().filter(r -> r.due() == Clause.Due.REQUEST).toList();
    }

    /** The clauses that are due on the day or with the claim. */
    List<Requirement> later(List<Verdict> verdicts) {
        return verdicts.stream().map(this::of).toList();
    }

    private Requirement of(Verdict verdict) {
        Verdict test = verdict.clause().isPresent() ? verdict.parts().getFirst() : verdict;
        List<Requirement> parts = clauses(test).map(this::of).toList();
        Standing standing = standing(test);
        Line line = words.line(verdict);
        return new Requirement(
                line.id(),
                line.says(),
                standing.state(verdict.truth(), test),
                force.hears(verdict.put()),
                standing.shown(),
                standing.said(),
                line.source(),
                line.status(),
                own(verdict, parts, Clause::ask, Requirement::ask).orElse(""),
                own(verdict, parts, Clause::from, Requirement::from).orElse("clinician"),
                verdict.clause().map(Clause::due).orElse(Clause.Due.REQUEST),
                line.note(),
                standing.closing(),
                parts);
    }

    /** What a clause says of itself; without a clause, what the first open one below says. */
    private static Optional<String> own(
            Verdict verdict,
            List<Requirement> parts,
            Function<Clause, String> said,
            Function<Requirement, String> below) {
        return verdict.clause()
                .map(said)
                .or(() -> parts.stream()
                        .filter(part -> part.state().open())
                        .findFirst()
                        .map(below));
    }

    /** What a test stands on: entries of the chart, words of the request, and how silence was read. */
    private record Standing(List<Entry> shown, List<String> said, Closing closing, Set<Remark> remarks) {
        Requirement.State state(Truth truth, Verdict test) {
            boolean nothing = shown.isEmpty() && said.isEmpty();
            if (test.because().has(Remark.DOES_NOT_APPLY)) {
                return Requirement.State.NOT_ASKED;
            }
            return switch (truth) {
                case MET ->
                    nothing && remarks.contains(Remark.ASSUMED) ? Requirement.State.ASSUMED : Requirement.State.MET;
                case NOT_MET -> Requirement.State.NOT_MET;
                case UNKNOWN -> nothing ? Requirement.State.MISSING : Requirement.State.UNCLEAR;
            };
        }
    }

    private Standing standing(Verdict test) {
        Deciding deciding = Deciding.of(test);
        Closing closing = Closing.of(test);
        return new Standing(
                deciding.facts().stream().mapToObj(ledger::entry).distinct().toList(),
                closing.fields().stream().flatMap(field -> said(field).stream()).toList(),
                closing,
                deciding.remarks());
    }

    /** The clauses below a test, not those below them. */
    private static Stream<Verdict> clauses(Verdict test) {
        return test.parts().stream().flatMap(part -> part.clause().isPresent() ? Stream.of(part) : clauses(part));
    }

    /** What the request says of a field; the places it names where the field is counted from them. */
    private List<String> said(String field) {
        List<String> values = request.detail(field);
        if (!values.isEmpty()) {
            return List.of(field + ": " + String.join(", ", values));
        }
        boolean counted =
                List.of("levels", "regions", "sites", "places", "sides").contains(field);
        return counted && !request.sites().isEmpty()
                ? List.of("requested at "
                        + request.sites().stream().map(Site::toString).collect(Collectors.joining(", ")))
                : List.of();
    }
}
