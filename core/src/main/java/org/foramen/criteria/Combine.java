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
        int stands = Verdict.FOR_GOOD;
        for (int i = 0; i < criteria.size(); i++) {
            Criterion criterion = criteria.get(i);
            Verdict part = weigh.put(criterion, silence);
            parts.add(part);
            if (weigh.counts(criterion)) {
                stands = lesser(truth, stands, part.truth(), part.stands());
                truth = truth.and(part.truth());
            }
        }
        return new Verdict(truth, put, Because.NOTHING, parts, stands);
    }

    /** A refusal stands while any refusing part stands; any other answer while every part does. */
    static int lesser(Truth truth, int stands, Truth part, int partStands) {
        if (part.refused()) {
            return truth.refused() ? Math.max(stands, partStands) : partStands;
        }
        return truth.refused() ? stands : Math.min(stands, partStands);
    }

    /** The greater of the parts that may come to the rescue; one that rests on weak sources alone says so. */
    static Verdict any(Weigh weigh, Criterion put, List<Verdict> parts) {
        Truth truth = Truth.NOT_MET;
        int stands = Verdict.FOR_GOOD;
        Truth strong = Truth.NOT_MET;
        boolean required = false;
        for (int i = 0; i < parts.size(); i++) {
            Verdict part = parts.get(i);
            if (weigh.rescues(part.put())) {
                stands = greater(truth, stands, part.truth(), part.stands());
                truth = truth.or(part.truth());
                required |= weigh.counts(part.put());
                strong = weigh.counts(part.put()) ? strong.or(part.truth()) : strong;
            }
        }
        boolean weak = truth.met() && required && !strong.met();
        Because because = weak ? Because.remark(Remark.WEAK_EXCEPTION) : Because.NOTHING;
        return new Verdict(truth, put, because, parts, stands);
    }

    /** A yes stands while any part that says yes does; any other answer while every part does. */
    static int greater(Truth truth, int stands, Truth part, int partStands) {
        if (part.met()) {
            return truth.met() ? Math.max(stands, partStands) : partStands;
        }
        return truth.met() ? stands : Math.min(stands, partStands);
    }

    static Verdict atLeast(Weigh weigh, Criterion.AtLeast put, List<Verdict> parts) {
        int met = 0;
        int open = 0;
        int stands = Verdict.FOR_GOOD;
        for (Verdict part : parts) {
            boolean heard = weigh.rescues(part.put());
            met += heard && part.truth().met() ? 1 : 0;
            open += heard && part.truth().unknown() ? 1 : 0;
            stands = heard ? Math.min(stands, part.stands()) : stands;
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
        Verdict either = any(weigh, put, List.of(exception, rule));
        boolean rescued = either.truth().met() && !rule.truth().met();
        boolean weak = either.because().has(Remark.WEAK_EXCEPTION);
        return rescued && !weak
                ? new Verdict(either.truth(), put, Because.remark(Remark.EXCEPTED), either.parts(), either.stands())
                : either;
    }

    /** Where the condition is not given the rule asks nothing; where it is open, so is the rule. */
    static Verdict when(Weigh weigh, Criterion.When put, Silence silence) {
        Verdict condition = weigh.put(put.condition(), silence);
        Verdict rule = weigh.put(put.rule(), silence);
        Truth truth = condition.truth().not().or(rule.truth());
        int stands = greater(condition.truth().not(), condition.stands(), rule.truth(), rule.stands());
        Because because = condition.truth().refused() ? Because.remark(Remark.DOES_NOT_APPLY) : Because.NOTHING;
        return new Verdict(truth, put, because, List.of(condition, rule), stands);
    }

    /** While a rule is switched off nobody knows; before and after, it is as if nobody had touched it. */
    static Verdict off(Weigh weigh, Criterion.Off put, Silence silence) {
        int from = Math.toIntExact(put.from().toEpochDay());
        int until = Math.toIntExact(put.until().toEpochDay());
        if (weigh.day >= from && weigh.day < until) {
            return Verdict.leaf(Truth.UNKNOWN, put, Because.remark(Remark.OFF), until - 1);
        }
        Verdict test = weigh.put(put.test(), silence);
        int stands = weigh.day < from ? Math.min(test.stands(), from - 1) : test.stands();
        return new Verdict(test.truth(), put, test.because(), List.of(test), stands);
    }
}
