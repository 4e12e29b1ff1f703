package org.foramen.criteria;

import org.foramen.chart.Kind;
import org.foramen.criteria.Because.Remark;

/** How long ago the last of some procedures was. */
final class Intervals {
    private Intervals() {}

    /** So long since the last of them; none before holds, and says that silence was taken as none. */
    static Verdict apart(Weigh weigh, Criterion.Apart put) {
        int busy = History.busy(weigh);
        int open = -1;
        int last = -1;
        for (int f = weigh.end(Kind.INTERVENTION) - 1; f >= weigh.view.first(Kind.INTERVENTION) && last < 0; f--) {
            Truth here = here(weigh, put, f);
            boolean before = !here.refused() && weigh.view.day(f) < weigh.day;
            boolean young = before && put.atLeast().after(weigh.view.day(f)) > weigh.day;
            if (young && here.met()) {
                return Verdict.leaf(Truth.NOT_MET, put, Because.fact(f), Math.min(ripe(weigh, put, f) - 1, busy));
            }
            open = young && open < 0 ? f : open;
            last = before && !young ? f : last;
        }
        if (open >= 0) {
            Because because = Because.fact(open).and(Remark.PLACE_UNSAID);
            return Verdict.leaf(Truth.UNKNOWN, put, because, Math.min(ripe(weigh, put, open) - 1, busy));
        }
        return apart(weigh, put, last, busy);
    }

    /** Where the request names no place, what was done may have been there. */
    private static Truth here(Weigh weigh, Criterion.Apart put, int f) {
        Truth named = weigh.sites.isEmpty() ? Truth.UNKNOWN : Truth.MET;
        return named.and(History.place(weigh, f, put.since(), put.here())).and(History.meant(weigh, f, put.intent()));
    }

    private static int ripe(Weigh weigh, Criterion.Apart put, int fact) {
        return put.atLeast().after(weigh.view.day(fact));
    }

    /** None is too recent, unless one that nobody could read is. */
    private static Verdict apart(Weigh weigh, Criterion.Apart put, int last, int busy) {
        Because because = last < 0 ? Because.NOTHING : Because.fact(last);
        if (Reviews.unread(weigh, Kind.INTERVENTION)) {
            return Verdict.leaf(Truth.UNKNOWN, put, because.and(Remark.SILENT), busy);
        }
        return Verdict.leaf(Truth.MET, put, last < 0 ? Because.remark(Remark.ASSUMED) : because, busy);
    }
}
