package org.foramen.criteria;

import java.util.ArrayList;
import java.util.List;
import org.foramen.criteria.Because.Remark;
import org.foramen.criteria.Clause.Silence;

/** How verdicts are made from verdicts: Kleene's logic, with how long each answer stands. */
final class Combine {
    private Combine() {}

    /** The lesser of the parts that have a say. The others are shown and stay out of the truth. */
    static Verdict all(Weigh weigh, Criterion put, List<Criterion> criteria, Silence silence) {
        List<Verdict> parts = new ArrayList<>(criteria.size());
        Truth truth = Truth.MET;
        for (Criterion criterion : criteria) {
            Verdict part = weigh.put(criterion, silence);
            parts.add(part);
            truth = weigh.counts(criterion) ? truth.and(part.truth()) : truth;
        }
        int stands = truth.refused() ? 0 : Verdict.FOR_GOOD;
        for (Verdict part : parts) {
            if (weigh.counts(part.put())) {
                stands = lesser(truth, part, stands);
            }
        }
        return new Verdict(truth, put, Because.NOTHING, parts, stands);
    }

    /** A refusal stands while any refusing part stands; any other answer while every part does. */
    private static int lesser(Truth truth, Verdict part, int stands) {
        if (truth.refused()) {
            return part.truth().refused() ? Math.max(stands, part.stands()) : stands;
        }
        return Math.min(stands, part.stands());
    }

    static Verdict any(Criterion put, List<Verdict> parts) {
        Truth truth = Truth.NOT_MET;
        for (Verdict part : parts) {
            truth = truth.or(part.truth());
        }
        int stands = truth.met() ? 0 : Verdict.FOR_GOOD;
        for (Verdict part : parts) {
            if (truth.met()) {
                stands = part.truth().met() ? Math.max(stands, part.stands()) : stands;
            } else {
                stands = Math.min(stands, part.stands());
            }
        }
        return new Verdict(truth, put, Because.NOTHING, parts, stands);
    }

    static Verdict atLeast(Criterion.AtLeast put, List<Verdict> parts) {
        int met = 0;
        int open = 0;
        int stands = Verdict.FOR_GOOD;
        for (Verdict part : parts) {
            met += part.truth().met() ? 1 : 0;
            open += part.truth().unknown() ? 1 : 0;
            stands = Math.min(stands, part.stands());
        }
        Truth truth = met >= put.count() ? Truth.MET : met + open >= put.count() ? Truth.UNKNOWN : Truth.NOT_MET;
        return new Verdict(truth, put, Because.NOTHING, parts, stands);
    }

    static Verdict not(Criterion put, Verdict part) {
        return new Verdict(part.truth().not(), put, Because.NOTHING, List.of(part), part.stands());
    }

    static Verdict stated(Criterion.Stated put, Verdict test) {
        return new Verdict(test.truth(), put, test.because(), List.of(test), test.stands());
    }

    /** The exception may rescue the rule, even where it is weakly sourced; then the answer says so. */
    static Verdict unless(Weigh weigh, Criterion.Unless put, Silence silence) {
        Verdict exception = weigh.put(put.exception(), silence);
        Verdict rule = weigh.put(put.rule(), silence);
        Verdict either = any(put, List.of(exception, rule));
        if (!exception.truth().met() || rule.truth().met()) {
            return either;
        }
        boolean weak = exception.clause().map(c -> !c.status().mayRefuse()).orElse(false);
        Remark remark = weak ? Remark.WEAK_EXCEPTION : Remark.EXCEPTED;
        return new Verdict(either.truth(), put, Because.remark(remark), either.parts(), either.stands());
    }

    /** Where the condition is not given the rule asks nothing; where it is open, so is the rule. */
    static Verdict when(Weigh weigh, Criterion.When put, Silence silence) {
        Verdict condition = weigh.put(put.condition(), silence);
        Verdict rule = weigh.put(put.rule(), silence);
        Verdict lacking = not(new Criterion.Not(put.condition()), condition);
        Verdict either = any(put, List.of(lacking, rule));
        Because because = condition.truth().refused() ? Because.remark(Remark.DOES_NOT_APPLY) : Because.NOTHING;
        return new Verdict(either.truth(), put, because, List.of(condition, rule), either.stands());
    }
}
