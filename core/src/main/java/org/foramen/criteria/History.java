package org.foramen.criteria;

import org.foramen.chart.Kind;
import org.foramen.criteria.Because.Remark;
import org.foramen.criteria.Clause.Silence;

/** What was done before: whether, and how long ago. */
final class History {
    private History() {}

    /** Whether one of these procedures was done in the window. Under a coverage policy none recorded is none done. */
    static Verdict had(Weigh weigh, Criterion.Had put, Silence silence) {
        int after = put.within().map(span -> span.before(weigh.day)).orElse(Integer.MIN_VALUE);
        int early = Verdict.FOR_GOOD;
        int open = -1;
        int young = -1;
        for (int f = weigh.end(Kind.INTERVENTION) - 1;
                f >= weigh.view.first(Kind.INTERVENTION) && weigh.view.day(f) > after;
                f--) {
            Truth here = place(weigh, f, put.of(), put.here());
            if (here.refused() || weigh.view.day(f) == weigh.day) {
                continue;
            }
            int since = weigh.view.day(f);
            int ripe = put.ago().map(span -> span.after(since)).orElse(Integer.MIN_VALUE);
            if (ripe > weigh.day) {
                early = Math.min(early, ripe - 1);
                young = f;
            } else if (here.met()) {
                return Verdict.leaf(Truth.MET, put, Because.fact(f), until(weigh, put, f));
            } else {
                open = f;
            }
        }
        return none(weigh, put, silence, new int[] {open, young, Math.min(early, busy(weigh)), after});
    }

    /** No such procedure is certain: one at an unsaid place leaves it open, one too young says no for now. */
    private static Verdict none(Weigh weigh, Criterion.Had put, Silence silence, int[] seen) {
        if (seen[0] >= 0) {
            return Verdict.leaf(
                    Truth.UNKNOWN, put, Because.fact(seen[0]).and(Remark.PLACE_UNSAID), Math.min(seen[2], weigh.day));
        }
        if (seen[1] >= 0) {
            return Verdict.leaf(Truth.NOT_MET, put, Because.fact(seen[1]), seen[2]);
        }
        Silence read = weigh.force == Weigh.Force.COVERAGE ? Silence.ASSUMED : silence;
        Verdict silent = weigh.silent(put, Kind.INTERVENTION, seen[3], read, true);
        return Verdict.leaf(silent.truth(), put, silent.because(), Math.min(silent.stands(), seen[2]));
    }

    private static int until(Weigh weigh, Criterion.Had put, int fact) {
        int day = weigh.view.day(fact);
        int stands = put.within().map(span -> span.lastCounting(day)).orElse(Verdict.FOR_GOOD);
        return Math.min(stands, busy(weigh));
    }

    /** So long since the last of them; none before holds, and says that silence was taken as none. */
    static Verdict apart(Weigh weigh, Criterion.Apart put) {
        int open = -1;
        for (int f = weigh.end(Kind.INTERVENTION) - 1; f >= weigh.view.first(Kind.INTERVENTION); f--) {
            Truth here = place(weigh, f, put.since(), put.here());
            if (here.refused() || weigh.view.day(f) >= weigh.day) {
                continue;
            }
            int ripe = put.atLeast().after(weigh.view.day(f));
            if (ripe > weigh.day && here.unknown()) {
                open = f;
            } else if (ripe > weigh.day) {
                return Verdict.leaf(Truth.NOT_MET, put, Because.fact(f), Math.min(ripe - 1, busy(weigh)));
            } else if (open < 0) {
                return Verdict.leaf(Truth.MET, put, Because.fact(f), busy(weigh));
            }
        }
        if (open >= 0) {
            int ripe = put.atLeast().after(weigh.view.day(open));
            Because because = Because.fact(open).and(Remark.PLACE_UNSAID);
            return Verdict.leaf(Truth.UNKNOWN, put, because, Math.min(ripe - 1, busy(weigh)));
        }
        return Verdict.leaf(Truth.MET, put, Because.remark(Remark.ASSUMED), busy(weigh));
    }

    static Truth place(Weigh weigh, int fact, Names of, boolean here) {
        if (!weigh.view.about(fact, of)) {
            return Truth.NOT_MET;
        }
        return here ? Where.atAny(weigh.view, fact, weigh.sites) : Where.in(weigh.view, fact, weigh.request.half());
    }

    /** The last day before a recorded procedure of that day or later begins to count as a prior one. */
    static int busy(Weigh weigh) {
        int next = weigh.end(Kind.INTERVENTION);
        while (next > weigh.view.first(Kind.INTERVENTION) && weigh.view.day(next - 1) == weigh.day) {
            next--;
        }
        if (next >= weigh.view.end(Kind.INTERVENTION)) {
            return Verdict.FOR_GOOD;
        }
        return weigh.view.day(next) == weigh.day ? weigh.day : weigh.view.day(next) - 1;
    }
}
