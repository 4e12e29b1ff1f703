package org.foramen.criteria;

import org.foramen.chart.Intervention;
import org.foramen.chart.Kind;
import org.foramen.criteria.Because.Remark;
import org.foramen.criteria.Clause.Silence;

/** What was done before: whether, and how long ago. What is done on the day that is asked about is not before it. */
final class History {
    private static final Intervention.Intent[] INTENTS = Intervention.Intent.values();

    private final Weigh weigh;
    private final Criterion.Had put;
    private int open = -1;
    private int young = -1;
    private int stands;

    private History(Weigh weigh, Criterion.Had put) {
        this.weigh = weigh;
        this.put = put;
        this.stands = busy(weigh);
    }

    /** Whether one of these procedures was done in the window. Under a coverage policy none recorded is none done. */
    static Verdict had(Weigh weigh, Criterion.Had put, Silence silence) {
        return new History(weigh, put).verdict(silence);
    }

    private Verdict verdict(Silence silence) {
        int after = Span.opening(put.within(), weigh.day);
        for (int f = weigh.end(Kind.INTERVENTION) - 1;
                f >= weigh.view.first(Kind.INTERVENTION) && weigh.view.day(f) > after;
                f--) {
            Truth here = like(f);
            boolean before = !here.refused() && weigh.view.day(f) < weigh.day;
            if (before && ripe(f, here) && here.met()) {
                return Verdict.leaf(Truth.MET, put, Because.fact(f), Math.min(busy(weigh), counting(f)));
            }
        }
        return none(silence);
    }

    /** Whether a fact is one of these, of this intent and here; where the request names no place, nobody can say. */
    private Truth like(int f) {
        boolean unsaid = put.here()
                && weigh.sites.isEmpty()
                && !weigh.request.procedure().isBlank();
        Truth named = unsaid ? Truth.UNKNOWN : Truth.MET;
        return named.and(place(weigh, f, put.of(), put.here())).and(meant(weigh, f, put.intent()));
    }

    /** Whether it is long enough ago; notes it where it is not, or where its place leaves it open. */
    private boolean ripe(int f, Truth here) {
        int since = weigh.view.day(f);
        int ripe = put.ago().map(span -> span.after(since)).orElse(Integer.MIN_VALUE);
        if (ripe > weigh.day) {
            stands = Math.min(stands, ripe - 1);
            young = here.met() && young < 0 ? f : young;
            return false;
        }
        open = here.unknown() && open < 0 ? f : open;
        return true;
    }

    private int counting(int f) {
        return Span.lastCounting(put.within(), weigh.view.day(f));
    }

    /** No such procedure is certain: one at an unsaid place leaves it open, one too young says no for now. */
    private Verdict none(Silence silence) {
        if (open >= 0) {
            Because because = Because.fact(open).and(Remark.PLACE_UNSAID);
            return Verdict.leaf(Truth.UNKNOWN, put, because, Math.min(stands, counting(open)));
        }
        if (young >= 0) {
            return Verdict.leaf(Truth.NOT_MET, put, Because.fact(young), Math.min(stands, counting(young)));
        }
        Silence read = weigh.force == Weigh.Force.FULL ? silence : Silence.ASSUMED;
        Verdict silent = weigh.silent(put, Kind.INTERVENTION, put.of(), put.within(), read);
        return Verdict.leaf(silent.truth(), put, silent.because(), Math.min(silent.stands(), stands));
    }

    /** Whether a fact is one of these procedures, here or in the request's coverage region. */
    static Truth place(Weigh weigh, int fact, Names of, boolean here) {
        if (!weigh.view.about(fact, of)) {
            return Truth.NOT_MET;
        }
        return here ? Where.atAny(weigh.view, fact, weigh.sites) : Where.in(weigh.view, fact, weigh.request.half());
    }

    /** Whether a procedure was done with an intent; where nobody wrote it down, it may have been either. */
    static Truth meant(Weigh weigh, int fact, Criterion.Intent intent) {
        if (intent == Criterion.Intent.EITHER) {
            return Truth.MET;
        }
        return switch (INTENTS[weigh.view.value(fact, Part.INTENT)]) {
            case DIAGNOSTIC -> Truth.of(intent == Criterion.Intent.DIAGNOSTIC);
            case THERAPEUTIC -> Truth.of(intent == Criterion.Intent.THERAPEUTIC);
            case UNSAID -> Truth.UNKNOWN;
        };
    }

    /** The last day before a recorded procedure of this day or later begins to count as one that was done before. */
    static int busy(Weigh weigh) {
        int next = weigh.end(Kind.INTERVENTION);
        while (next > weigh.view.first(Kind.INTERVENTION) && weigh.view.day(next - 1) == weigh.day) {
            next--;
        }
        return next < weigh.view.end(Kind.INTERVENTION) ? weigh.view.day(next) : Verdict.FOR_GOOD;
    }
}
