package org.foramen.criteria;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.foramen.chart.Kind;
import org.foramen.criteria.Clause.Silence;

/** Whether something is there: findings, diagnoses, allergies, implants, documents, medicines, imaging. */
final class Presence {
    /** Kinds that are lists of separate things: one that is absent says nothing of another. */
    private static final Set<Kind> LISTS =
            EnumSet.of(Kind.DIAGNOSIS, Kind.MEDICATION, Kind.ALLERGY, Kind.IMPLANT, Kind.COMPLICATION);

    /** Kinds that a review can show to be empty. A missing document stays unknown even when somebody looked for it. */
    private static final Set<Kind> LISTABLE =
            EnumSet.of(Kind.FINDING, Kind.DIAGNOSIS, Kind.MEDICATION, Kind.ALLERGY, Kind.IMPLANT, Kind.COMPLICATION);

    private Presence() {}

    static Verdict present(Weigh weigh, Criterion.Present put, Silence silence) {
        if (put.names().any()) {
            return named(weigh, put, put.names(), silence);
        }
        if (put.names().ids().size() == 1) {
            return named(weigh, put, put.names(), silence);
        }
        List<Verdict> each = new ArrayList<>();
        for (int i = 0; i < put.names().ids().size(); i++) {
            Names one = new Names(
                    List.of(put.names().words().get(i)),
                    List.of(put.names().ids().get(i)));
            each.add(named(weigh, new Criterion.Present(put.kind(), one, put.within(), put.here()), one, silence));
        }
        return merged(put, each);
    }

    /** One verdict of several names: the facts of the names that decided it. */
    private static Verdict merged(Criterion put, List<Verdict> each) {
        Verdict any = Combine.any(put, each);
        Tally tally = new Tally();
        Because remarks = Because.NOTHING;
        for (Verdict verdict : each) {
            if (verdict.truth() == any.truth()) {
                for (int fact : verdict.because().facts()) {
                    tally.add(fact);
                }
                for (Because.Remark remark : verdict.because().remarks()) {
                    remarks = remarks.and(remark);
                }
            }
        }
        Because because = tally.because();
        for (Because.Remark remark : remarks.remarks()) {
            because = because.and(remark);
        }
        return Verdict.leaf(any.truth(), put, because, any.stands());
    }

    private static Verdict named(Weigh weigh, Criterion.Present put, Names names, Silence silence) {
        int from = put.within().map(span -> span.before(weigh.day)).orElse(Integer.MIN_VALUE);
        int absent = -1;
        int open = -1;
        for (int f = weigh.end(put.kind()) - 1; f >= weigh.view.first(put.kind()) && weigh.view.day(f) > from; f--) {
            Truth here = put.here() ? Where.atAny(weigh.view, f, weigh.sites) : Truth.MET;
            if (here.refused() || !weigh.view.about(f, names) || contradicted(weigh, f, absent)) {
                continue;
            }
            if (here.unknown()) {
                open = f;
            } else if (there(weigh, f)) {
                return Verdict.leaf(Truth.MET, put, Because.fact(f), until(weigh, put, f));
            } else {
                absent = absent < 0 ? f : absent;
                if (!LISTS.contains(put.kind())) {
                    break;
                }
            }
        }
        if (open >= 0 && absent < 0) {
            Because because = Because.fact(open).and(Because.Remark.PLACE_UNSAID);
            return Verdict.leaf(Truth.UNKNOWN, put, because, weigh.quiet(put.kind()));
        }
        return absent >= 0
                ? Verdict.leaf(Truth.NOT_MET, put, Because.fact(absent), until(weigh, put, absent))
                : weigh.silent(put, put.kind(), from, silence, LISTABLE.contains(put.kind()));
    }

    /** In a list, an older entry is contradicted by a later one that says the same thing is not there. */
    private static boolean contradicted(Weigh weigh, int fact, int absent) {
        return absent >= 0 && weigh.view.value(fact, Part.SELF) == weigh.view.value(absent, Part.SELF);
    }

    private static boolean there(Weigh weigh, int fact) {
        int to = weigh.view.value(fact, Part.TO);
        boolean over = to != View.ABSENT && to < weigh.day;
        return weigh.view.value(fact, Part.PRESENT) != 0 && !over;
    }

    private static int until(Weigh weigh, Criterion.Present put, int fact) {
        int stands = weigh.quiet(put.kind());
        if (put.within().isPresent()) {
            stands = Math.min(stands, put.within().get().lastCounting(weigh.view.day(fact)));
        }
        int to = weigh.view.value(fact, Part.TO);
        return to != View.ABSENT && to >= weigh.day ? Math.min(stands, to) : stands;
    }

    /** A study that shows it, agreeing with symptoms and signs where that is asked. The most telling study decides. */
    static Verdict imaged(Weigh weigh, Criterion.Imaged put, Silence silence) {
        int from = put.within().map(span -> span.before(weigh.day)).orElse(Integer.MIN_VALUE);
        int best = -1;
        Truth truth = Truth.NOT_MET;
        for (int f = weigh.end(Kind.IMAGING) - 1;
                f >= weigh.view.first(Kind.IMAGING) && weigh.view.day(f) > from;
                f--) {
            boolean about = weigh.view.has(f, Part.MODALITY, put.modality()) && weigh.view.about(f, put.shows());
            if (about && (best < 0 || shows(weigh, put, f).compareTo(truth) > 0)) {
                truth = shows(weigh, put, f);
                best = f;
            }
        }
        if (best < 0) {
            return weigh.silent(put, Kind.IMAGING, from, silence, false);
        }
        int day = weigh.view.day(best);
        int stands = put.within().map(span -> span.lastCounting(day)).orElse(Verdict.FOR_GOOD);
        return Verdict.leaf(truth, put, Because.fact(best), Math.min(stands, weigh.quiet(Kind.IMAGING)));
    }

    private static Truth shows(Weigh weigh, Criterion.Imaged put, int fact) {
        Truth shown = Truth.of(weigh.view.value(fact, Part.PRESENT) != 0);
        Truth here = put.here() ? Where.atAny(weigh.view, fact, weigh.sites) : Truth.MET;
        int concordant = weigh.view.value(fact, Part.CONCORDANT);
        Truth agrees =
                !put.concordant() ? Truth.MET : concordant == View.ABSENT ? Truth.UNKNOWN : Truth.of(concordant == 1);
        return shown.and(here).and(agrees);
    }
}
