package org.foramen.criteria;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.foramen.chart.Kind;
import org.foramen.chart.Pain;
import org.foramen.chart.Region;
import org.foramen.chart.Site;
import org.foramen.chart.Therapy;
import org.foramen.criteria.Because.Remark;

/** How long something has gone on: pain, and care. */
final class Lasting {
    private Lasting() {}

    /** The pain most lately described in each place of the request's part of the body; one that fits is enough. */
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
            return Verdict.leaf(Truth.UNKNOWN, put, Because.remark(Remark.SILENT), stands);
        }
        return Verdict.leaf(best.truth(), put, best.because(), stands);
    }

    private static boolean theirs(Weigh weigh, int fact) {
        Region.Half half = weigh.request.half();
        Site where = Site.coded(weigh.view.value(fact, Part.SITE));
        Region.Half place = where.region().half();
        return half == Region.Half.NEITHER || place == Region.Half.NEITHER || place == half;
    }

    /** Whether a later entry describes the same place again. */
    private static boolean later(Weigh weigh, int fact) {
        int place = weigh.view.value(fact, Part.SITE);
        int pattern = weigh.view.value(fact, Part.PATTERN);
        for (int f = fact + 1; f < weigh.end(Kind.PAIN); f++) {
            if (weigh.view.value(f, Part.SITE) == place && weigh.view.value(f, Part.PATTERN) == pattern) {
                return true;
            }
        }
        return false;
    }

    private static Verdict pain(Weigh weigh, Criterion.Hurts put, int fact) {
        Truth truth = pattern(weigh, put, fact).and(worst(weigh, put, fact));
        int from = weigh.view.value(fact, Part.FROM);
        int by = weigh.view.value(fact, Part.FROM_BY);
        if (put.lasting().isEmpty() || truth.refused()) {
            return Verdict.leaf(truth, put, Because.fact(fact), Verdict.FOR_GOOD);
        }
        if (from == View.ABSENT) {
            return Verdict.leaf(Truth.UNKNOWN, put, Because.fact(fact), Verdict.FOR_GOOD);
        }
        int earliest = put.lasting().get().after(from);
        int latest = put.lasting().get().after(by);
        if (latest <= weigh.day) {
            return Verdict.leaf(truth, put, Because.fact(fact), Verdict.FOR_GOOD);
        }
        boolean tooShort = earliest > weigh.day;
        Truth lasted = tooShort ? Truth.NOT_MET : Truth.UNKNOWN;
        return Verdict.leaf(truth.and(lasted), put, Because.fact(fact), (tooShort ? earliest : latest) - 1);
    }

    private static Truth pattern(Weigh weigh, Criterion.Hurts put, int fact) {
        Pain.Pattern pattern = Pain.Pattern.values()[weigh.view.value(fact, Part.PATTERN)];
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

    /** A course, cut off at the day that is asked about. */
    private record Stretch(int from, int to, boolean open) {}

    /** Care that went on long enough and came to one of the results. */
    static Verdict course(Weigh weigh, Criterion.Course put) {
        Tally tally = new Tally();
        List<Stretch> stretches = new ArrayList<>();
        Truth result = Truth.NOT_MET;
        boolean undated = false;
        for (int f = weigh.view.first(Kind.THERAPY); f < weigh.end(Kind.THERAPY); f++) {
            int from = weigh.view.value(f, Part.FROM);
            if (weigh.view.about(f, put.of()) && (from == View.ABSENT || from <= weigh.day)) {
                tally.add(f);
                undated |= from == View.ABSENT;
                result = result.or(result(weigh, put, f));
                stretches(weigh, f, from, stretches);
            }
        }
        int stands = weigh.quiet(Kind.THERAPY);
        if (tally.count() == 0) {
            return Verdict.leaf(Truth.UNKNOWN, put, Because.remark(Remark.SILENT), stands);
        }
        if (put.lasting().isEmpty()) {
            return Verdict.leaf(result, put, tally.because(), stands);
        }
        return longEnough(weigh, put, new Care(tally.because(), result, undated, stretches, stands));
    }

    private record Care(Because because, Truth result, boolean undated, List<Stretch> stretches, int stands) {}

    private static Verdict longEnough(Weigh weigh, Criterion.Course put, Care care) {
        Span span = put.lasting().orElseThrow();
        int days = union(care.stretches());
        int start = care.stretches().isEmpty()
                ? weigh.day
                : care.stretches().getFirst().from();
        int needed = span.after(start) - start;
        boolean open = care.stretches().stream().anyMatch(Stretch::open);
        Truth lasted = days >= needed ? Truth.MET : care.undated() ? Truth.UNKNOWN : Truth.NOT_MET;
        int stands = open && days < needed ? weigh.day + needed - days - 1 : Verdict.FOR_GOOD;
        return Verdict.leaf(care.result().and(lasted), put, care.because(), Math.min(stands, care.stands()));
    }

    private static void stretches(Weigh weigh, int fact, int from, List<Stretch> stretches) {
        if (from == View.ABSENT) {
            return;
        }
        int to = weigh.view.value(fact, Part.TO);
        boolean open = to == View.ABSENT || to > weigh.day;
        stretches.add(new Stretch(from, open ? weigh.day : to, open));
        stretches.sort(Comparator.comparingInt(Stretch::from));
    }

    /** Days of care with overlaps counted once. */
    private static int union(List<Stretch> sorted) {
        int days = 0;
        int reached = Integer.MIN_VALUE;
        for (Stretch stretch : sorted) {
            int from = Math.max(stretch.from(), reached);
            days += Math.max(0, stretch.to() - from);
            reached = Math.max(reached, stretch.to());
        }
        return days;
    }

    private static Truth result(Weigh weigh, Criterion.Course put, int fact) {
        Therapy.Result result = Therapy.Result.values()[weigh.view.value(fact, Part.RESULT)];
        if (put.results().isEmpty() || put.results().contains(result)) {
            return Truth.MET;
        }
        boolean open = result == Therapy.Result.UNSAID || result == Therapy.Result.ONGOING;
        return open ? Truth.UNKNOWN : Truth.NOT_MET;
    }
}
