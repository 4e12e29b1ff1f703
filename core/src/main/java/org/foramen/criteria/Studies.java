package org.foramen.criteria;

import org.foramen.chart.Kind;
import org.foramen.criteria.Clause.Silence;

/** What imaging shows. */
final class Studies {
    private Studies() {}

    /**
     * A study that shows it, agreeing with symptoms and signs where that is asked. The most telling study decides; one
     * of another place says nothing of this one, and where nothing is named the study itself is enough.
     */
    static Verdict imaged(Weigh weigh, Criterion.Imaged put, Silence silence) {
        int from = Span.opening(put.within(), weigh.day);
        int best = -1;
        Truth truth = Truth.NOT_MET;
        for (int f = weigh.end(Kind.IMAGING) - 1;
                f >= weigh.view.first(Kind.IMAGING) && weigh.view.day(f) > from;
                f--) {
            Truth here = here(weigh, put, f);
            Truth shown = here.refused() ? Truth.NOT_MET : here.and(shows(weigh, put, f));
            boolean elsewhere = here.refused() || (here.unknown() && shown.refused());
            if (!elsewhere && (best < 0 || shown.compareTo(truth) > 0)) {
                truth = shown;
                best = f;
            }
        }
        int quiet = weigh.quiet(Kind.IMAGING);
        if (best < 0) {
            return weigh.unlisted(put, Kind.IMAGING, silence, quiet);
        }
        int day = weigh.view.day(best);
        int stands = Span.lastCounting(put.within(), day);
        return Verdict.leaf(truth, put, Because.fact(best), Math.min(stands, quiet));
    }

    private static Truth here(Weigh weigh, Criterion.Imaged put, int fact) {
        if (!weigh.view.has(fact, Part.MODALITY, put.modality()) || !weigh.view.about(fact, put.shows())) {
            return Truth.NOT_MET;
        }
        return put.here() ? Where.atAny(weigh.view, fact, weigh.sites) : Truth.MET;
    }

    private static Truth shows(Weigh weigh, Criterion.Imaged put, int fact) {
        Truth shown = Truth.of(put.shows().any() || weigh.view.value(fact, Part.PRESENT) != 0);
        int concordant = weigh.view.value(fact, Part.CONCORDANT);
        Truth agrees =
                !put.concordant() ? Truth.MET : concordant == View.ABSENT ? Truth.UNKNOWN : Truth.of(concordant == 1);
        return shown.and(agrees);
    }
}
