package org.foramen.vignettes;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foramen.care.Earliest;
import org.foramen.criteria.Truth;
import org.foramen.criteria.Verdict;
import org.foramen.vignettes.Tree.Found;

/** Holds claims against an answer that has a truth. */
final class VerdictJudge {
    private final Expectation expectation;
    private final Answered answered;
    private final List<Found> clauses;

    private VerdictJudge(Expectation expectation, Answered answered) {
        this.expectation = expectation;
        this.answered = answered;
        this.clauses = Tree.clauses(answered.verdict());
    }

    static Optional<Disagreement> judge(Expectation expectation, Claim.OfVerdict claim, Answered answered) {
        VerdictJudge judge = new VerdictJudge(expectation, answered);
        boolean unsaid = answered.advice() && !(claim instanceof Claim.Advice) && speaks(claim);
        return unsaid
                ? judge.says("an answer that can refuse", "advice only: write advice: met, or advice: {not met: ID}")
                : judge.put(claim);
    }

    /** Whether a claim speaks of the answer itself, which an advice does not give. */
    private static boolean speaks(Claim.OfVerdict claim) {
        return claim instanceof Claim.Is || claim instanceof Claim.Clauses || claim instanceof Claim.NotMetOnly;
    }

    private Optional<Disagreement> put(Claim.OfVerdict claim) {
        return switch (claim) {
            case Claim.Is is -> whole(is.truth());
            case Claim.Clauses so -> so.truth().refused() ? refused(so.ids()) : each(so.truth(), so.ids());
            case Claim.NotMetOnly only -> only(only.ids());
            case Claim.Asks asks ->
                asks.only() ? same("asked", asks.ids(), answered.asks()) : among("asked", asks.ids(), answered.asks());
            case Claim.Warns warns -> among("warned of", warns.ids(), answered.warns());
            case Claim.Later later -> among("due later", later.ids(), answered.later());
            case Claim.Advice advice ->
                answered.advice() ? put(advice.claim()) : says("advice only", "an answer that can refuse");
            case Claim.Earliest earliest -> earliest(earliest.day());
            case Claim.Sessions sessions ->
                SessionClaim.otherwise(sessions, answered.counts())
                        .flatMap(said -> says(SessionClaim.words(sessions), said));
        };
    }

    private Optional<Disagreement> whole(Truth truth) {
        return answered.verdict().truth() == truth
                ? Optional.empty()
                : Optional.of(new Disagreement(
                        expectation.at(),
                        answered.name() + " is " + words(truth),
                        words(answered.verdict().truth()) + because(),
                        deciding(),
                        0));
    }

    /** What made the answer what it is; nothing stands out where it is met. */
    private List<Verdict> deciding() {
        Truth truth = answered.verdict().truth();
        return truth.met() ? List.of() : Tree.deciding(answered.verdict(), truth, answered.weakRefuse());
    }

    /** The clauses that made it so, named in the answer's sentence. */
    private String because() {
        List<String> ids = switch (answered.verdict().truth()) {
            case NOT_MET -> Tree.refusing(answered.verdict(), answered.weakRefuse());
            case UNKNOWN -> answered.asks();
            case MET -> List.of();
        };
        return ids.isEmpty() ? "" : " for " + Expectation.listed(ids);
    }

    private Optional<Disagreement> refused(List<String> ids) {
        Optional<Disagreement> each = each(Truth.NOT_MET, ids);
        return each.isPresent() ? each : whole(Truth.NOT_MET);
    }

    /** Each of these clauses, or a part of it, has that truth. */
    private Optional<Disagreement> each(Truth truth, List<String> ids) {
        for (String id : ids) {
            List<Found> found = clauses.stream().filter(f -> f.answersTo(id)).toList();
            if (found.isEmpty()) {
                return says(id + " is " + words(truth), "there is no clause " + id + " in " + answered.name());
            }
            if (found.stream().noneMatch(f -> f.verdict().truth() == truth)) {
                Found first = found.getFirst();
                return Optional.of(new Disagreement(
                        expectation.at(),
                        id + " is " + words(truth),
                        words(first.verdict().truth()),
                        List.of(first.verdict()),
                        first.depth()));
            }
        }
        return Optional.empty();
    }

    private Optional<Disagreement> only(List<String> ids) {
        Optional<Disagreement> refused = refused(ids);
        return refused.isPresent()
                ? refused
                : same("not met", ids, Tree.refusing(answered.verdict(), answered.weakRefuse()));
    }

    private Optional<Disagreement> among(String what, List<String> ids, List<String> there) {
        List<String> missing = ids.stream().filter(id -> none(id, there)).toList();
        return missing.isEmpty() ? Optional.empty() : unlike(what, ids, there);
    }

    private Optional<Disagreement> same(String what, List<String> ids, List<String> there) {
        boolean extra = there.stream().anyMatch(id -> ids.stream().noneMatch(named -> Tree.answersTo(id, named)));
        boolean missing = ids.stream().anyMatch(id -> none(id, there));
        return extra || missing ? unlike(what + " alone", ids, there) : Optional.empty();
    }

    private static boolean none(String id, List<String> there) {
        return there.stream().noneMatch(clause -> Tree.answersTo(clause, id));
    }

    private Optional<Disagreement> unlike(String what, List<String> ids, List<String> there) {
        return Optional.of(new Disagreement(
                expectation.at(),
                what + ": " + Expectation.listed(ids),
                there.isEmpty() ? "none" : Expectation.listed(there),
                deciding(),
                0));
    }

    private Optional<Disagreement> earliest(LocalDate day) {
        Optional<LocalDate> first =
                answered.earliest().flatMap(earliest -> earliest.met().or(earliest::possible));
        return first.equals(Optional.of(day))
                ? Optional.empty()
                : says(
                        "earliest " + day,
                        first.map(found -> "earliest " + found).orElse(never(answered.earliest())));
    }

    private static String never(Optional<Earliest> earliest) {
        return earliest.isPresent()
                ? "no day within three years, if nothing new is recorded"
                : "no day is told for this";
    }

    private Optional<Disagreement> says(String expected, String said) {
        return Optional.of(Disagreement.plain(expectation, answered.name() + ": " + expected, said));
    }

    static String words(Truth truth) {
        return truth.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
