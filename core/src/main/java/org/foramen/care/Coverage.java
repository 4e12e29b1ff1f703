package org.foramen.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.foramen.chart.Insurance;
import org.foramen.chart.Kind;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Request;
import org.foramen.criteria.Status;
import org.foramen.criteria.Verdict;
import org.foramen.criteria.Weigh;
import org.foramen.library.Library;
import org.foramen.library.Policy;
import org.foramen.library.Reach;

/** Will the payer cover it, what is missing, and from which day on. */
public final class Coverage {
    /**
     * A policy's answer to a request.
     *
     * @param policy the version in force on the day of service
     * @param verdict the answer with its argument
     * @param advice whether the policy is too weakly sourced to refuse, so that the answer is advice only
     * @param warnings clauses that warn and stay out of the truth
     * @param later clauses that are due after the request: listed, not judged
     * @param asks what is missing on the earliest day on which the answer could be yes
     * @param earliest from which day on
     * @param counts how far each of its caps on sessions is used up
     * @param reach by what it speaks for the place where the person lives; empty where it speaks everywhere, or was named
     */
    public record Covered(
            Policy policy,
            Verdict verdict,
            boolean advice,
            List<Verdict> warnings,
            List<Verdict> later,
            List<Clause> asks,
            Earliest earliest,
            List<SessionCount> counts,
            Optional<Reach> reach) {
        public Covered {
            warnings = List.copyOf(warnings);
            later = List.copyOf(later);
            asks = List.copyOf(asks);
            counts = List.copyOf(counts);
        }

        private Covered by(Optional<Reach> other) {
            return new Covered(policy, verdict, advice, warnings, later, asks, earliest, counts, other);
        }
    }

    private Coverage() {}

    /** The answers of the policies of the person's payers, where they live, for the day of service. */
    static List<Covered> of(Question question, Request request) {
        return named(question, request).stream()
                .flatMap(policy -> spoken(question, policy, request).stream())
                .toList();
    }

    /** An answer where the policy speaks for the place: what nobody has seen in a source decides nothing. */
    private static Optional<Covered> spoken(Question question, Policy policy, Request request) {
        if (policy.reach().isEmpty()) {
            return Optional.of(judged(question, policy, request));
        }
        return reach(question, policy, request)
                .filter(reach -> reach.status() != Status.DRAFT)
                .map(reach -> judged(question, policy, request).by(Optional.of(reach)));
    }

    private static Optional<Reach> reach(Question question, Policy policy, Request request) {
        LocalDate service = request.on().orElse(question.today());
        return question.view().patient().lives().flatMap(place -> policy.reach(place, service));
    }

    /** The policies that are said to speak for the place, by nothing that anybody has seen: shown as drafts, never used. */
    static List<Policy> unseen(Question question, Request request) {
        return named(question, request).stream()
                .filter(policy -> reach(question, policy, request)
                        .filter(reach -> reach.status() == Status.DRAFT)
                        .isPresent())
                .toList();
    }

    /** The policies of the person's payers about a procedure that are in force on the day of service, wherever they speak. */
    private static List<Policy> named(Question question, Request request) {
        LocalDate service = request.on().orElse(question.today());
        Set<String> payers = payers(question, service);
        return question.library().policies().stream()
                .filter(p -> payers.contains(p.payer()) && p.covers(request.procedure()))
                .filter(p -> current(question.library(), p, service))
                .toList();
    }

    private static boolean current(Library library, Policy policy, LocalDate service) {
        return library.policy(policy.id(), service).equals(Optional.of(policy));
    }

    /** The payers that the chart says cover the person on the day of service. */
    static Set<String> payers(Question question, LocalDate service) {
        List<Insurance> all = new ArrayList<>();
        for (int f = question.view().first(Kind.INSURANCE); f < question.view().end(Kind.INSURANCE); f++) {
            all.add((Insurance) question.view().entry(f).fact());
        }
        return all.stream()
                .filter(i -> i.from().map(from -> !service.isBefore(from)).orElse(true))
                .filter(i -> i.to().map(to -> !service.isAfter(to)).orElse(true))
                .map(Insurance::payer)
                .collect(Collectors.toSet());
    }

    /** One policy's answer, whatever the person's payer and state. */
    static Covered judged(Question question, Policy policy, Request request) {
        LocalDate service = request.on().orElse(question.today());
        boolean advice = policy.adviceOnly();
        Weigh.Force force = advice ? Weigh.Force.ADVICE : Weigh.Force.COVERAGE;
        Criterion criterion = policy.criterion(request.procedure());
        Weigh weigh = question.weigh(service, request, force);
        Verdict verdict = weigh.put(criterion);
        Earliest earliest = Earliest.from(weigh.day(), day -> weigh.on(day).glance(criterion));
        List<Clause> asks = Asks.on(earliest, weigh, criterion, force);
        Listed listed = Listed.of(verdict, force);
        List<SessionCount> counts = SessionCount.of(verdict, weigh);
        return new Covered(
                policy, verdict, advice, listed.warnings(), listed.later(), asks, earliest, counts, Optional.empty());
    }
}
