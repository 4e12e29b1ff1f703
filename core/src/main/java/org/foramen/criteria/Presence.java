package org.foramen.criteria;

import java.util.ArrayList;
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
        if (each.size() == 1) {
            return named(weigh, put, each.getFirst(), silence);
        }
        List<Verdict> verdicts = new ArrayList<>(each.size());
        for (Names one : each) {
            verdicts.add(named(weigh, put, one, silence));
        }
        return merged(weigh, put, verdicts);
    }

    /** One verdict of several names: the facts of the names that decided it. */
    private static Verdict merged(Weigh weigh, Criterion put, List<Verdict> each) {
        Verdict any = Combine.any(weigh, put, each);
        Because because = Because.NOTHING;
        for (Verdict verdict : each) {
            because = verdict.truth() == any.truth() ? because.and(verdict.because()) : because;
        }
        return Verdict.leaf(any.truth(), put, because, any.stands());
    }

    private static Verdict named(Weigh weigh, Criterion.Present put, Names name, Silence silence) {
        return LISTS.contains(put.kind())
                ? new Lists(weigh, put, name).verdict(silence)
                : latest(weigh, put, name, silence);
    }

    /** The latest fact about the name decides, unless one at an unsaid place that came after it says otherwise. */
    private static Verdict latest(Weigh weigh, Criterion.Present put, Names name, Silence silence) {
        int from = put.within().map(span -> span.before(weigh.day)).orElse(Integer.MIN_VALUE);
        int[] open = {-1, -1};
        for (int f = weigh.end(put.kind()) - 1; f >= weigh.view.first(put.kind()) && weigh.view.day(f) > from; f--) {
            if (!weigh.view.about(f, name)) {
                continue;
            }
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
        return put.within().isEmpty()
                ? quiet
                : Math.min(quiet, put.within().get().lastCounting(weigh.view.day(fact)));
    }
}
