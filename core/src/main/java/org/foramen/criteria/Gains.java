package org.foramen.criteria;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.foramen.chart.Kind;
import org.foramen.criteria.Because.Remark;

/** How much better somebody was after a procedure, and for how long. */
final class Gains {
    /** Where one gain stands in a fact's rows. */
    record Parts(Part scaleBefore, Part scaleAfter, Part before, Part after, Part stated) {}

    static final Parts PAIN = new Parts(Part.SCALE_BEFORE, Part.SCALE_AFTER, Part.BEFORE, Part.AFTER, Part.STATED);
    static final Parts FUNCTION = new Parts(
            Part.FUNCTION_SCALE_BEFORE,
            Part.FUNCTION_SCALE_AFTER,
            Part.FUNCTION_BEFORE,
            Part.FUNCTION_AFTER,
            Part.FUNCTION_STATED);

    /** How somebody was on a day after the procedure: at or above the threshold, or below it. */
    private record Moment(int day, Truth enough, int fact) {}

    private Gains() {}

    /**
     * Whether a gain reaches a threshold in hundredths of a percent, without division: (before - after) x 100 against
     * threshold x before. Other scales, a range or no baseline leave it unknown.
     */
    static Truth reached(View view, int fact, int threshold, Parts parts) {
        int before = view.value(fact, parts.before());
        int after = view.value(fact, parts.after());
        boolean oneScale = view.value(fact, parts.scaleBefore()) == view.value(fact, parts.scaleAfter());
        if (before != View.ABSENT && after != View.ABSENT && before > 0 && oneScale) {
            return Truth.of(10_000L * (before - after) >= (long) threshold * before);
        }
        int stated = view.value(fact, parts.stated());
        return stated == View.ABSENT ? Truth.UNKNOWN : Truth.of(stated >= threshold);
    }

    static Verdict sustained(Weigh weigh, Criterion.Sustained put) {
        int last = last(weigh, put);
        int stands = Math.min(History.busy(weigh), weigh.quiet(Kind.FOLLOWUP));
        if (last < 0) {
            return Verdict.leaf(Truth.UNKNOWN, put, Because.remark(Remark.SILENT), stands);
        }
        if (History.place(weigh, last, put.after(), put.here()).unknown()) {
            return Verdict.leaf(Truth.UNKNOWN, put, Because.fact(last).and(Remark.PLACE_UNSAID), stands);
        }
        Verdict verdict = switch (put.gain()) {
            case PAIN -> over(weigh, put, last, PAIN);
            case FUNCTION -> over(weigh, put, last, FUNCTION);
            case EITHER -> better(over(weigh, put, last, PAIN), over(weigh, put, last, FUNCTION));
            case CONSISTENT -> consistent(weigh, put, last);
        };
        return Verdict.leaf(verdict.truth(), put, verdict.because(), stands);
    }

    private static Verdict better(Verdict a, Verdict b) {
        return a.truth().compareTo(b.truth()) >= 0 ? a : b;
    }

    /** The last such procedure before the day, in the request's region or at its sites. */
    private static int last(Weigh weigh, Criterion.Sustained put) {
        for (int f = weigh.end(Kind.INTERVENTION) - 1; f >= weigh.view.first(Kind.INTERVENTION); f--) {
            if (weigh.view.day(f) < weigh.day
                    && !History.place(weigh, f, put.after(), put.here()).refused()) {
                return f;
            }
        }
        return -1;
    }

    /** A lower value before the end of the span refuses; a value high enough at or after it, with none lower between, meets. */
    private static Verdict over(Weigh weigh, Criterion.Sustained put, int last, Parts parts) {
        int target = put.lasting().after(weigh.view.day(last));
        List<Moment> moments = moments(weigh, put, last, parts);
        if (put.lasting().amount() == 0) {
            return atAll(put, last, moments);
        }
        for (Moment moment : moments) {
            boolean early = moment.day() < target;
            if (early && moment.enough().refused()) {
                return Verdict.leaf(Truth.NOT_MET, put, because(last, moment), 0);
            }
            if (!early) {
                Truth truth = moment.enough().met() ? Truth.MET : Truth.UNKNOWN;
                return Verdict.leaf(truth, put, because(last, moment), 0);
            }
        }
        return Verdict.leaf(Truth.UNKNOWN, put, Because.fact(last), 0);
    }

    /** Where no length is asked for, relief that was reached at any time is enough, and less at every time is not. */
    private static Verdict atAll(Criterion.Sustained put, int last, List<Moment> moments) {
        Verdict best = Verdict.leaf(Truth.UNKNOWN, put, Because.fact(last), 0);
        for (Moment moment : moments) {
            boolean better = best.truth().unknown() || moment.enough().met();
            best = better ? Verdict.leaf(moment.enough(), put, because(last, moment), 0) : best;
        }
        return best;
    }

    private static Because because(int last, Moment moment) {
        Tally tally = new Tally().add(last);
        return (moment.fact() == last ? tally : tally.add(moment.fact())).because();
    }

    private static List<Moment> moments(Weigh weigh, Criterion.Sustained put, int last, Parts parts) {
        List<Moment> moments = new ArrayList<>();
        View view = weigh.view;
        Truth own = reached(view, last, put.relief(), parts);
        if (!own.unknown()) {
            moments.add(new Moment(view.day(last), own, last));
        }
        ending(view, last, own, moments);
        for (int f = view.first(Kind.FOLLOWUP); f < weigh.end(Kind.FOLLOWUP); f++) {
            Truth then = reached(view, f, put.relief(), parts);
            if (mine(view, f, last, put) && !then.unknown()) {
                moments.add(new Moment(view.day(f), then, f));
            }
        }
        moments.sort(Comparator.comparingInt(Moment::day));
        return moments;
    }

    /** Relief told as "lasted four months" was there until then and ended; "still there on" a day reached it. */
    private static void ending(View view, int last, Truth own, List<Moment> moments) {
        int minutes = view.value(last, Part.LASTED);
        int told = view.value(last, Part.UNTIL);
        int until = told != View.ABSENT ? told : view.day(last) + minutes / (24 * 60);
        if (told == View.ABSENT && minutes == View.ABSENT) {
            return;
        }
        if (!own.unknown()) {
            moments.add(new Moment(until, own, last));
        }
        if (view.value(last, Part.STILL) != 1) {
            moments.add(new Moment(until + 1, Truth.NOT_MET, last));
        }
    }

    private static boolean mine(View view, int followup, int last, Criterion.Sustained put) {
        return view.value(followup, Part.AFTER_DAY) == view.day(last) && view.about(followup, put.after());
    }

    private static Verdict consistent(Weigh weigh, Criterion.Sustained put, int last) {
        int target = put.lasting().after(weigh.view.day(last));
        Verdict best = said(weigh, put, last, last);
        for (int f = weigh.view.first(Kind.FOLLOWUP); f < weigh.end(Kind.FOLLOWUP); f++) {
            if (mine(weigh.view, f, last, put) && weigh.view.day(f) >= target) {
                Verdict then = said(weigh, put, last, f);
                best = best.truth().unknown() ? then : then.truth().unknown() ? best : better(best, then);
            }
        }
        return best;
    }

    private static Verdict said(Weigh weigh, Criterion.Sustained put, int last, int fact) {
        int consistent = weigh.view.value(fact, Part.CONSISTENT);
        Truth truth = consistent == View.ABSENT ? Truth.UNKNOWN : Truth.of(consistent == 1);
        return Verdict.leaf(truth, put, because(last, new Moment(0, truth, fact)), 0);
    }
}
