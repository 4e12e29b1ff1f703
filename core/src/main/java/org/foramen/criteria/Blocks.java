package org.foramen.criteria;

import java.util.Optional;
import org.foramen.chart.Intervention.Intent;
import org.foramen.chart.Kind;
import org.foramen.chart.Side;
import org.foramen.chart.Site;
import org.foramen.criteria.Because.Remark;

/** What diagnostic blocks at one site showed: how much of the index pain each took away, and whether for long enough. */
final class Blocks {
    private final Weigh weigh;
    private final Criterion.Blocks put;
    private final Site site;
    private final Tally good = new Tally();
    private final Tally open = new Tally();
    private final Tally poor = new Tally();
    private int since = Integer.MIN_VALUE;
    private int perhapsSince = Integer.MIN_VALUE;

    private Blocks(Weigh weigh, Criterion.Blocks put, Site site) {
        this.weigh = weigh;
        this.put = put;
        this.site = site;
    }

    /** At every site of the request, so many blocks that relieved enough. */
    static Verdict relieved(Weigh weigh, Criterion.Blocks put) {
        if (weigh.sites.isEmpty()) {
            return Verdict.leaf(Truth.UNKNOWN, put, Because.remark(Remark.SILENT), Verdict.FOR_GOOD);
        }
        Verdict all = at(weigh, put, weigh.sites.getFirst());
        for (Site site : weigh.sites.subList(1, weigh.sites.size())) {
            Verdict one = at(weigh, put, site);
            Verdict lesser = all.truth().compareTo(one.truth()) <= 0 ? all : one;
            all = Verdict.leaf(lesser.truth(), put, lesser.because(), Math.min(all.stands(), one.stands()));
        }
        return all;
    }

    /** Where the request leaves the side out, what holds on both. */
    private static Verdict at(Weigh weigh, Criterion.Blocks put, Site site) {
        if (site.side() != Side.UNSAID || anywhere(weigh)) {
            return new Blocks(weigh, put, site).verdict();
        }
        Verdict left = new Blocks(weigh, put, new Site(site.place(), Side.LEFT)).verdict();
        Verdict right = new Blocks(weigh, put, new Site(site.place(), Side.RIGHT)).verdict();
        int stands = Math.min(left.stands(), right.stands());
        if (left.truth() == right.truth()) {
            return Verdict.leaf(left.truth(), put, told(left.because(), right.because()), stands);
        }
        Because because = left.because().and(right.because()).and(Remark.PLACE_UNSAID);
        return Verdict.leaf(Truth.UNKNOWN, put, because, stands);
    }

    /** The reasons of both sides; of a side with facts alone where the other has none. */
    private static Because told(Because left, Because right) {
        if (left.count() == 0 || right.count() == 0) {
            return left.count() == 0 ? right : left;
        }
        return left.and(right);
    }

    /** Whether a part of the body is asked about and not something to be done there: then a block anywhere in it counts. */
    private static boolean anywhere(Weigh weigh) {
        return weigh.request.procedure().isBlank();
    }

    private Verdict verdict() {
        since();
        int f = weigh.view.first(Kind.INTERVENTION);
        while (f < weigh.end(Kind.INTERVENTION)) {
            f = oneDay(f);
        }
        int stands = Math.min(weigh.quiet(Kind.INTERVENTION), History.busy(weigh));
        return verdict(Math.min(stands, Reviews.stands(weigh, Kind.INTERVENTION, Optional.empty())));
    }

    /** Only blocks after the last of the named procedures here count; all of them where none is named. */
    private void since() {
        for (int f = weigh.view.first(Kind.INTERVENTION); f < weigh.end(Kind.INTERVENTION); f++) {
            if (!put.since().any() && weigh.view.about(f, put.since()) && weigh.view.day(f) < weigh.day) {
                Truth here = Where.at(weigh.view, f, site);
                since = here.met() ? weigh.view.day(f) : since;
                perhapsSince = here.refused() ? perhapsSince : weigh.view.day(f);
            }
        }
    }

    /** All that was written down of blocks on one day is one block; where it contradicts itself, it is open. */
    private int oneDay(int first) {
        int[] seen = {-1, -1, -1};
        int f = first;
        for (; f < weigh.end(Kind.INTERVENTION) && weigh.view.day(f) == weigh.view.day(first); f++) {
            Truth here = here(f);
            Truth one = here.refused() ? Truth.NOT_MET : here.and(enough(f));
            if (here.met() || (here.unknown() && !one.refused())) {
                seen[one.ordinal()] = f;
            }
        }
        int bad = seen[Truth.NOT_MET.ordinal()];
        int well = seen[Truth.MET.ordinal()];
        if (well >= 0 || bad >= 0) {
            (well < 0 ? poor : bad < 0 ? good : open).add(Math.max(well, bad));
        } else if (seen[Truth.UNKNOWN.ordinal()] >= 0) {
            open.add(seen[Truth.UNKNOWN.ordinal()]);
        }
        return f;
    }

    private Truth here(int f) {
        boolean diagnostic = weigh.view.value(f, Part.INTENT) != Intent.THERAPEUTIC.ordinal();
        if (weigh.view.day(f) <= since || !diagnostic || !weigh.view.about(f, put.of())) {
            return Truth.NOT_MET;
        }
        Truth here = anywhere(weigh) ? Where.at(weigh.view, f, site) : Where.exactly(weigh.view, f, site);
        return weigh.view.day(f) <= perhapsSince ? here.and(Truth.UNKNOWN) : here;
    }

    private Truth enough(int fact) {
        Truth relief = Gains.reached(weigh.view, fact, put.relief(), Gains.PAIN);
        return put.agent() ? relief.and(Agents.lasted(weigh, fact)) : relief;
    }

    /** Enough that relieved: met. Too few left once those that did not are set aside: not met. Else not known yet. */
    private Verdict verdict(int stands) {
        if (good.count() >= put.count()) {
            return Verdict.leaf(Truth.MET, put, good.because(), stands);
        }
        boolean tooFew = good.count() + open.count() < put.count();
        if (poor.count() > 0 && tooFew) {
            return Verdict.leaf(Truth.NOT_MET, put, poor.because(), stands);
        }
        Because seen = good.because().and(open.because());
        int review = Reviews.covering(weigh, Kind.INTERVENTION, put.of(), Optional.empty());
        if (tooFew && review >= 0) {
            return Verdict.leaf(
                    Truth.NOT_MET, put, seen.and(Because.fact(review)).and(Remark.REVIEWED), stands);
        }
        return Verdict.leaf(Truth.UNKNOWN, put, seen.count() == 0 ? Because.remark(Remark.SILENT) : seen, stands);
    }
}
