package org.foramen.criteria;

import java.util.Optional;
import org.foramen.chart.Kind;
import org.foramen.chart.Pain;
import org.foramen.chart.Region;
import org.foramen.chart.Site;
import org.foramen.criteria.Clause.Silence;

/** How long pain has gone on, how it spreads and how bad it has been. */
final class Lasting {
    private static final Pain.Pattern[] PATTERNS = Pain.Pattern.values();

    private Lasting() {}

    /** The pain most lately described in each place of the part of the body; one that fits is enough. Silence asks. */
    static Verdict hurts(Weigh weigh, Criterion.Hurts put) {
        Verdict best = Verdict.leaf(Truth.NOT_MET, put, Because.NOTHING, Verdict.FOR_GOOD);
        int stands = weigh.quiet(Kind.PAIN);
        boolean any = false;
        for (int f = weigh.end(Kind.PAIN) - 1; f >= weigh.view.first(Kind.PAIN); f--) {
            if (!theirs(weigh, f) || later(weigh, f)) {
                continue;
            }
            Verdict one = pain(weigh, put, f);
            boolean better = !any || one.truth().compareTo(best.truth()) > 0;
            best = better ? one : best;
            stands = Math.min(stands, one.stands());
            any = true;
        }
        if (!any) {
            return weigh.silent(put, Kind.PAIN, Names.ANY, Optional.empty(), Silence.ASKS);
        }
        return Verdict.leaf(best.truth(), put, best.because(), stands);
    }

    private static boolean theirs(Weigh weigh, int fact) {
        Region.Half half = weigh.request.half();
        Site where = Site.coded(weigh.view.value(fact, Part.SITE));
        Region.Half place = where.region().half();
        return half == Region.Half.NEITHER || place == Region.Half.NEITHER || place == half;
    }

    /** Whether a later entry describes the same pain again. */
    private static boolean later(Weigh weigh, int fact) {
        for (int f = fact + 1; f < weigh.end(Kind.PAIN); f++) {
            if (same(weigh, f, fact)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(Weigh weigh, int f, int fact) {
        return weigh.view.value(f, Part.SITE) == weigh.view.value(fact, Part.SITE)
                && weigh.view.value(f, Part.PATTERN) == weigh.view.value(fact, Part.PATTERN);
    }

    /** The latest entry on the same pain that tells this part: a later one that leaves it out has not unsaid it. */
    private static int telling(Weigh weigh, int fact, Part part) {
        for (int f = fact; f >= weigh.view.first(Kind.PAIN); f--) {
            if (weigh.view.value(f, part) != View.ABSENT && same(weigh, f, fact)) {
                return f;
            }
        }
        return fact;
    }

    private static Verdict pain(Weigh weigh, Criterion.Hurts put, int fact) {
        int bad = put.worst().isPresent() ? telling(weigh, fact, Part.VALUE) : fact;
        Truth truth = pattern(weigh, put, fact).and(worst(weigh, put, bad));
        int began = put.lasting().isPresent() ? telling(weigh, fact, Part.FROM) : fact;
        Because because = because(fact, bad, began);
        if (put.lasting().isEmpty() || truth.refused()) {
            return Verdict.leaf(truth, put, because, Verdict.FOR_GOOD);
        }
        int from = weigh.view.value(began, Part.FROM);
        if (from == View.ABSENT) {
            return Verdict.leaf(Truth.UNKNOWN, put, because, Verdict.FOR_GOOD);
        }
        int earliest = put.lasting().get().after(from);
        int latest = put.lasting().get().after(weigh.view.value(began, Part.FROM_BY));
        if (latest <= weigh.day) {
            return Verdict.leaf(truth, put, because, Verdict.FOR_GOOD);
        }
        boolean tooShort = earliest > weigh.day;
        Truth lasted = tooShort ? Truth.NOT_MET : Truth.UNKNOWN;
        return Verdict.leaf(truth.and(lasted), put, because, (tooShort ? earliest : latest) - 1);
    }

    private static Because because(int fact, int bad, int began) {
        Tally tally = new Tally().add(fact);
        if (bad != fact) {
            tally.add(bad);
        }
        return (began == fact || began == bad ? tally : tally.add(began)).because();
    }

    private static Truth pattern(Weigh weigh, Criterion.Hurts put, int fact) {
        Pain.Pattern pattern = PATTERNS[weigh.view.value(fact, Part.PATTERN)];
        if (put.patterns().isEmpty() || put.patterns().contains(pattern)) {
            return Truth.MET;
        }
        return pattern == Pain.Pattern.UNSAID ? Truth.UNKNOWN : Truth.NOT_MET;
    }

    private static Truth worst(Weigh weigh, Criterion.Hurts put, int fact) {
        int worst = weigh.view.value(fact, Part.VALUE);
        return put.worst()
                .map(bound -> worst == View.ABSENT ? Truth.UNKNOWN : Truth.of(bound.holds(worst)))
                .orElse(Truth.MET);
    }
}
