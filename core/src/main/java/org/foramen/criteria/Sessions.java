package org.foramen.criteria;

import org.foramen.chart.Intervention;
import org.foramen.chart.Kind;
import org.foramen.criteria.Because.Remark;
import org.foramen.criteria.Clause.Silence;

/** How many sessions a coverage region has had in a rolling span. A session is everything done on one day. */
final class Sessions {
    private final Weigh weigh;
    private final Criterion.Sessions put;
    private final Tally certain = new Tally();
    private int possible;

    private Sessions(Weigh weigh, Criterion.Sessions put) {
        this.weigh = weigh;
        this.put = put;
    }

    /** With this request, no more than so many. A session on the exact anniversary is outside, and remarked. */
    static Verdict counted(Weigh weigh, Criterion.Sessions put, Silence silence) {
        Sessions sessions = new Sessions(weigh, put);
        sessions.count();
        return sessions.verdict(silence);
    }

    private void count() {
        int after = put.within().before(weigh.day);
        for (int f = weigh.view.first(Kind.INTERVENTION); f < weigh.end(Kind.INTERVENTION); f++) {
            int day = weigh.view.day(f);
            Truth counts = day <= after || day >= weigh.day ? Truth.NOT_MET : mine(f);
            if (counts.met() && !seen(day)) {
                certain.add(f);
            }
            possible += counts.unknown() ? 1 : 0;
        }
    }

    private boolean seen(int day) {
        return certain.count() > 0 && weigh.view.day(certain.at(certain.count() - 1)) == day;
    }

    private Truth mine(int fact) {
        return History.place(weigh, fact, put.of(), false).and(intent(fact));
    }

    /** Where the intent was not written down, a block is taken as diagnostic and an injection as therapeutic. */
    private Truth intent(int fact) {
        if (put.intent() == Criterion.Intent.EITHER) {
            return Truth.MET;
        }
        Intervention.Intent intent = Intervention.Intent.values()[weigh.view.value(fact, Part.INTENT)];
        return switch (intent) {
            case DIAGNOSTIC -> Truth.of(put.intent() == Criterion.Intent.DIAGNOSTIC);
            case THERAPEUTIC -> Truth.of(put.intent() == Criterion.Intent.THERAPEUTIC);
            case UNSAID -> Truth.UNKNOWN;
        };
    }

    private Verdict verdict(Silence silence) {
        int room = put.atMost() - 1;
        if (certain.count() > room) {
            int leaving = weigh.view.day(certain.at(certain.count() - 1 - room));
            int stands = Math.min(put.within().lastCounting(leaving), History.busy(weigh));
            return Verdict.leaf(Truth.NOT_MET, put, certain.because(), stands);
        }
        int stands = Math.min(oldest(), History.busy(weigh));
        if (certain.count() + possible > room) {
            return Verdict.leaf(Truth.UNKNOWN, put, certain.because().and(Remark.PLACE_UNSAID), stands);
        }
        return fits(silence, stands);
    }

    private Verdict fits(Silence silence, int stands) {
        int from = put.within().before(weigh.day);
        int review = Reviews.covering(weigh, Kind.INTERVENTION, from, put);
        Because because = anniversary() ? certain.because().and(Remark.ANNIVERSARY) : certain.because();
        if (review >= 0) {
            return Verdict.leaf(Truth.MET, put, because.and(Remark.REVIEWED), stands);
        }
        boolean assumed = silence == Silence.ASSUMED && !Reviews.unread(weigh, Kind.INTERVENTION);
        return Verdict.leaf(
                assumed ? Truth.MET : Truth.UNKNOWN,
                put,
                because.and(assumed ? Remark.ASSUMED : Remark.SILENT),
                assumed ? Math.min(stands, History.busy(weigh)) : stands);
    }

    /** The last day on which the oldest counted session still counts: the reasons change after it. */
    private int oldest() {
        return possible > 0 ? weigh.day : Verdict.FOR_GOOD;
    }

    private boolean anniversary() {
        int exact = put.within().before(weigh.day);
        for (int f = weigh.view.first(Kind.INTERVENTION); f < weigh.end(Kind.INTERVENTION); f++) {
            if (weigh.view.day(f) == exact && mine(f).met()) {
                return true;
            }
        }
        return false;
    }
}
