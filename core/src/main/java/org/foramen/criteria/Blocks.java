package org.foramen.criteria;

import org.foramen.chart.Intervention.Intent;
import org.foramen.chart.Kind;
import org.foramen.chart.Site;
import org.foramen.criteria.Because.Remark;

/** What diagnostic blocks showed: how much of the index pain each took away, and whether for long enough. */
final class Blocks {
    private Blocks() {}

    /** At every site of the request, so many blocks that relieved enough. */
    static Verdict relieved(Weigh weigh, Criterion.Blocks put) {
        if (weigh.sites.isEmpty()) {
            return Verdict.leaf(Truth.UNKNOWN, put, Because.remark(Remark.SILENT), Verdict.FOR_GOOD);
        }
        int since = since(weigh, put);
        Verdict all = at(weigh, put, weigh.sites.getFirst(), since);
        for (Site site : weigh.sites.subList(1, weigh.sites.size())) {
            all = worse(put, all, at(weigh, put, site, since));
        }
        return all;
    }

    private static Verdict worse(Criterion put, Verdict a, Verdict b) {
        Verdict lesser = a.truth().compareTo(b.truth()) <= 0 ? a : b;
        return Verdict.leaf(lesser.truth(), put, lesser.because(), Math.min(a.stands(), b.stands()));
    }

    /** Only blocks after the last of the named procedures count; all of them where none is named. */
    private static int since(Weigh weigh, Criterion.Blocks put) {
        int since = Integer.MIN_VALUE;
        for (int f = weigh.view.first(Kind.INTERVENTION); f < weigh.end(Kind.INTERVENTION); f++) {
            boolean named = !put.since().any() && weigh.view.about(f, put.since());
            since = named && weigh.view.day(f) < weigh.day ? weigh.view.day(f) : since;
        }
        return since;
    }

    /** Enough that relieved: met. Too few left once those that did not are set aside: not met. Else not known yet. */
    private static Verdict at(Weigh weigh, Criterion.Blocks put, Site site, int since) {
        Tally good = new Tally();
        Tally open = new Tally();
        Tally poor = new Tally();
        for (int f = weigh.view.first(Kind.INTERVENTION); f < weigh.end(Kind.INTERVENTION); f++) {
            boolean diagnostic = weigh.view.value(f, Part.INTENT) != Intent.THERAPEUTIC.ordinal();
            if (weigh.view.day(f) > since && diagnostic && weigh.view.about(f, put.of())) {
                Truth here = Where.at(weigh.view, f, site);
                Truth counts = here.refused() ? Truth.NOT_MET : here.and(enough(weigh, put, f));
                Tally tally = counts.met() ? good : counts.unknown() ? open : poor;
                boolean elsewhere = here.refused() || (here.unknown() && counts.refused());
                tally = elsewhere ? new Tally() : tally;
                tally.add(f);
            }
        }
        return verdict(put, good, open, poor, weigh.quiet(Kind.INTERVENTION));
    }

    private static Verdict verdict(Criterion.Blocks put, Tally good, Tally open, Tally poor, int stands) {
        if (good.count() >= put.count()) {
            return Verdict.leaf(Truth.MET, put, good.because(), stands);
        }
        if (poor.count() > 0 && good.count() + open.count() < put.count()) {
            return Verdict.leaf(Truth.NOT_MET, put, poor.because(), stands);
        }
        Tally seen = new Tally();
        for (int i = 0; i < good.count(); i++) {
            seen.add(good.at(i));
        }
        for (int i = 0; i < open.count(); i++) {
            seen.add(open.at(i));
        }
        Because because = seen.count() == 0 ? Because.remark(Remark.SILENT) : seen.because();
        return Verdict.leaf(Truth.UNKNOWN, put, because, stands);
    }

    private static Truth enough(Weigh weigh, Criterion.Blocks put, int fact) {
        Truth relief = Gains.reached(weigh.view, fact, put.relief(), Gains.PAIN);
        return put.agent() ? relief.and(Agents.lasted(weigh, fact)) : relief;
    }

    /** Every such procedure has a value before and one after, on one scale; none recorded leaves nothing to pair. */
    static Verdict paired(Weigh weigh, Criterion.Paired put) {
        Truth truth = Truth.MET;
        Tally told = new Tally();
        for (int f = weigh.view.first(Kind.INTERVENTION); f < weigh.end(Kind.INTERVENTION); f++) {
            if (History.place(weigh, f, put.of(), false).met()) {
                Truth one = pair(weigh.view, f);
                told = one == truth ? told.add(f) : one.compareTo(truth) < 0 ? new Tally().add(f) : told;
                truth = truth.and(one);
            }
        }
        Because because = told.count() == 0 ? Because.remark(Remark.ASSUMED) : told.because();
        return Verdict.leaf(truth, put, because, weigh.quiet(Kind.INTERVENTION));
    }

    private static Truth pair(View view, int fact) {
        int before = view.value(fact, Part.SCALE_BEFORE);
        int after = view.value(fact, Part.SCALE_AFTER);
        if (before == View.ABSENT || after == View.ABSENT) {
            return Truth.UNKNOWN;
        }
        boolean measured = view.value(fact, Part.BEFORE) != View.ABSENT && view.value(fact, Part.AFTER) != View.ABSENT;
        return before != after ? Truth.NOT_MET : measured ? Truth.MET : Truth.UNKNOWN;
    }
}
