package org.foramen.care;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.foramen.criteria.Ledger;
import org.foramen.criteria.Truth;
import org.foramen.criteria.Verdict;
import org.foramen.criteria.Weigh;
import org.foramen.library.HoldRules;
import org.foramen.library.Procedure;

/** What speaks against stopping a medicine now: a young stent, a stroke. Then interruption is the prescriber's to decide. */
record Stopping(Ledger view, HoldRules holds, List<Verdict> verdicts) {

    static Stopping of(Ledger view, HoldRules holds, Weigh weigh) {
        return new Stopping(
                view,
                holds,
                holds.timing().stream().map(rule -> weigh.put(rule.test())).toList());
    }

    /** Whether the risk of stopping is known to be high. */
    boolean risky() {
        return verdicts.stream().anyMatch(verdict -> verdict.truth().met());
    }

    /** One for each reason that is there or that nobody has asked for. */
    List<Safeguard> safeguards() {
        return IntStream.range(0, verdicts.size())
                .filter(i -> !verdicts.get(i).truth().refused())
                .mapToObj(i -> safeguard(holds.timing().get(i), verdicts.get(i)))
                .toList();
    }

    private Safeguard safeguard(Procedure.Rule rule, Verdict verdict) {
        Truth safe = verdict.truth().not();
        return new Safeguard(
                rule.clause().id(),
                rule.clause().says(),
                safe,
                verdict.truth().met()
                        ? verdict.standsUntil().map(day -> day.plusDays(1).atStartOfDay())
                        : Optional.empty(),
                Optional.of("prescriber"),
                Grounds.of(view, verdict),
                safe.unknown() ? rule.clause().ask() : "",
                safe.unknown() ? rule.clause().from() : "",
                List.of(new Safeguard.Row(
                        rule.clause().id(),
                        rule.clause().says(),
                        safe,
                        rule.clause().cites(),
                        rule.clause().status())));
    }
}
