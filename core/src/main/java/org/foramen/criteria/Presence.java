package org.foramen.criteria;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.foramen.chart.Kind;
import org.foramen.criteria.Because.Remark;
import org.foramen.criteria.Clause.Silence;

/** Whether something is there: findings, diagnoses, allergies, implants, documents, medicines. */
final class Presence {
    /** Kinds that are lists of separate things: one that is absent says nothing of another. */
    private static final Set<Kind> LISTS =
            EnumSet.of(Kind.DIAGNOSIS, Kind.MEDICATION, Kind.ALLERGY, Kind.IMPLANT, Kind.COMPLICATION);

    /** Kinds that no review can show to be empty: a missing document stays unknown even when somebody looked for it. */
    private static final Set<Kind> PAPERS = EnumSet.of(Kind.DOCUMENT, Kind.CONSENT);

    private Presence() {}

    static Verdict present(Weigh weigh, Criterion.Present put, Silence silence) {
        List<Names> each = put.names().each();
        if (each.size() == 1 || unheard(weigh, put)) {
            return named(weigh, put, put.names(), silence);
        }
        Verdict any = named(weigh, put, each.getFirst(), silence);
        for (int i = 1; i < each.size(); i++) {
            any = either(put, any, named(weigh, put, each.get(i), silence));
        }
        return any;
    }

    /** Whether nothing was ever said of any of the names: then one silence, or one review, speaks for all of them. */
    private static boolean unheard(Weigh weigh, Criterion.Present put) {
        Kind kind = put.kind();
        return weigh.view.before(weigh.end(kind), weigh.view.first(kind), put.names()) < 0
                && !(LISTS.contains(kind) && Lists.denied(weigh, kind))
                && (!Reviews.spokenOf(weigh, kind) || Reviews.covering(weigh, kind, put.names(), put.within()) >= 0);
    }

    /** One verdict of several names: the facts of the names that decided it. */
    private static Verdict either(Criterion put, Verdict any, Verdict one) {
        int stands = Combine.greater(any.truth(), any.stands(), one.truth(), one.stands());
        if (any.truth() != one.truth()) {
            Verdict decides = any.truth().compareTo(one.truth()) > 0 ? any : one;
            return decides.stands() == stands ? decides : Verdict.leaf(decides.truth(), put, decides.because(), stands);
        }
        return Verdict.leaf(any.truth(), put, any.because().and(one.because()), stands);
    }

    private static Verdict named(Weigh weigh, Criterion.Present put, Names name, Silence silence) {
        int last = weigh.view.before(weigh.end(put.kind()), weigh.view.first(put.kind()), name);
        if (LISTS.contains(put.kind())) {
            return last < 0 && !Lists.denied(weigh, put.kind())
                    ? silent(weigh, put, name, silence)
                    : new Lists(weigh, put, name).verdict(silence);
        }
        return last < 0 ? silent(weigh, put, name, silence) : latest(weigh, put, name, last, silence);
    }

    /** The latest fact about the name decides, unless one at an unsaid place that came after it says otherwise. */
    private static Verdict latest(Weigh weigh, Criterion.Present put, Names name, int fact, Silence silence) {
        int from = Span.opening(put.within(), weigh.day);
        int[] open = {-1, -1};
        int first = weigh.view.first(put.kind());
        int f = fact;
        for (; f >= 0 && weigh.view.day(f) > from; f = weigh.view.before(f, first, name)) {
            Truth here = here(weigh, put, f);
            int there = weigh.view.value(f, Part.PRESENT) == 0 ? 0 : 1;
            if (here.met()) {
                return open[1 - there] < 0
                        ? Verdict.leaf(Truth.of(there == 1), put, Because.fact(f), until(weigh, put, f))
                        : open(weigh, put, open[1 - there], f);
            }
            open[there] = here.unknown() && open[there] < 0 ? f : open[there];
        }
        int last = Math.max(open[0], open[1]);
        return last < 0 ? silent(weigh, put, name, silence) : open(weigh, put, last, last);
    }

    private static Verdict open(Weigh weigh, Criterion.Present put, int fact, int until) {
        return Verdict.leaf(Truth.UNKNOWN, put, Because.fact(fact).and(Remark.PLACE_UNSAID), until(weigh, put, until));
    }

    static Truth here(Weigh weigh, Criterion.Present put, int fact) {
        return put.here() ? Where.atAny(weigh.view, fact, weigh.sites) : Truth.MET;
    }

    static Verdict silent(Weigh weigh, Criterion.Present put, Names name, Silence silence) {
        return PAPERS.contains(put.kind())
                ? weigh.unlisted(put, put.kind(), silence, weigh.quiet(put.kind()))
                : weigh.silent(put, put.kind(), name, put.within(), silence);
    }

    /** Until nothing newer comes true and the fact leaves the window. */
    static int until(Weigh weigh, Criterion.Present put, int fact) {
        int quiet = weigh.quiet(put.kind());
        return Math.min(quiet, Span.lastCounting(put.within(), weigh.view.day(fact)));
    }
}
