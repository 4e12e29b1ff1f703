package org.foramen.vignettes;

import java.util.List;
import java.util.Optional;
import org.foramen.care.Consult;
import org.foramen.care.Coverage.Covered;
import org.foramen.care.Earliest;
import org.foramen.care.Option;
import org.foramen.care.SessionCount;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Verdict;

/**
 * An answer that has a truth, with what it asks, what warns and from when on.
 *
 * @param name how messages call it
 * @param verdict the answer with its argument
 * @param advice whether it is advice only
 * @param weakRefuse whether weak clauses have a say in it
 * @param asks what is missing
 * @param warns what warns and stays out of the truth
 * @param later what is due later
 * @param earliest from which day on, where that is told
 * @param counts how far its caps on sessions are used up
 */
record Answered(
        String name,
        Verdict verdict,
        boolean advice,
        boolean weakRefuse,
        List<String> asks,
        List<String> warns,
        List<String> later,
        Optional<Earliest> earliest,
        List<SessionCount> counts) {

    static Answered of(Covered covered) {
        return new Answered(
                covered.policy().id(),
                covered.verdict(),
                covered.advice(),
                covered.advice(),
                covered.asks().stream().map(Clause::id).toList(),
                ids(covered.warnings()),
                ids(covered.later()),
                Optional.of(covered.earliest()),
                covered.counts());
    }

    static Answered candidacy(Consult consult) {
        return clinical("candidacy", consult.candidacy().verdict(), Optional.empty());
    }

    static Answered indications(Option option) {
        return clinical(
                "indications of " + option.procedure().id(), option.indicated(), Optional.of(option.earliest()));
    }

    static Answered safety(Option option) {
        return clinical("safety of " + option.procedure().id(), option.safe(), Optional.of(option.earliest()));
    }

    /** Clinical answers count every clause, however weak its source. */
    private static Answered clinical(String name, Verdict verdict, Optional<Earliest> earliest) {
        return new Answered(name, verdict, false, true, Tree.open(verdict), List.of(), List.of(), earliest, List.of());
    }

    private static List<String> ids(List<Verdict> verdicts) {
        return verdicts.stream()
                .flatMap(verdict -> verdict.clause().stream())
                .map(Clause::id)
                .toList();
    }
}
