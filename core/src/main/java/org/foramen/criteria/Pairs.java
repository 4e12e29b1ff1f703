package org.foramen.criteria;

import org.foramen.chart.Kind;
import org.foramen.criteria.Because.Remark;

/** Whether pain was measured before and after procedures, on one scale. */
final class Pairs {
    private Pairs() {}

    /** Every such procedure has a value before and one after; none recorded leaves nothing to pair. */
    static Verdict paired(Weigh weigh, Criterion.Paired put) {
        Truth truth = Truth.MET;
        Tally told = new Tally();
        for (int f = weigh.view.first(Kind.INTERVENTION); f < weigh.end(Kind.INTERVENTION); f++) {
            Truth here = History.place(weigh, f, put.of(), false);
            if (!here.refused()) {
                Truth one = here.met() ? pair(weigh.view, f) : Truth.UNKNOWN.or(pair(weigh.view, f));
                told = one == truth ? told.add(f) : one.compareTo(truth) < 0 ? new Tally().add(f) : told;
                truth = truth.and(one);
            }
        }
        int stands = weigh.quiet(Kind.INTERVENTION);
        if (truth.met() && Reviews.unread(weigh, Kind.INTERVENTION)) {
            return Verdict.leaf(Truth.UNKNOWN, put, told.because().and(Remark.SILENT), stands);
        }
        Because because = told.count() == 0 ? Because.remark(Remark.ASSUMED) : told.because();
        return Verdict.leaf(truth, put, because, stands);
    }

    private static Truth pair(View view, int fact) {
        int before = view.value(fact, Part.SCALE_BEFORE);
        int after = view.value(fact, Part.SCALE_AFTER);
        if (before == View.ABSENT) {
            return Truth.UNKNOWN;
        }
        boolean measured = view.value(fact, Part.BEFORE) != View.ABSENT && view.value(fact, Part.AFTER) != View.ABSENT;
        return before != after ? Truth.NOT_MET : measured ? Truth.MET : Truth.UNKNOWN;
    }
}
