package org.foramen.criteria;

import org.foramen.chart.Kind;

/** Whether somebody went through a list, and whether something came in that nobody could read. */
final class Reviews {
    private Reviews() {}

    /**
     * The review that makes a silence of this kind an answer, or -1: it went through the kind (or through just this
     * thing), began no later than the window, and reached the day it was written down or the day that is asked about.
     */
    static int covering(Weigh weigh, Kind kind, int from, Criterion put) {
        if (unread(weigh, kind)) {
            return -1;
        }
        View view = weigh.view;
        for (int f = weigh.end(Kind.REVIEWED) - 1; f >= view.first(Kind.REVIEWED); f--) {
            boolean early = view.value(f, Part.FROM) <= from;
            int to = view.value(f, Part.TO);
            boolean late = to >= weigh.day || to >= view.day(f);
            if (view.value(f, Part.REVIEWED_KIND) == kind.ordinal() && early && late && about(weigh, f, put)) {
                return f;
            }
        }
        return -1;
    }

    private static boolean about(Weigh weigh, int fact, Criterion put) {
        if (weigh.view.has(fact, Part.SUBJECT, weigh.lexicon.all())) {
            return true;
        }
        return put instanceof Criterion.Present present
                && !present.names().any()
                && weigh.view.about(fact, present.names());
    }

    static boolean unread(Weigh weigh, Kind kind) {
        View view = weigh.view;
        for (int f = view.first(Kind.UNREAD); f < weigh.end(Kind.UNREAD); f++) {
            if (view.value(f, Part.REVIEWED_KIND) == kind.ordinal()) {
                return true;
            }
        }
        return false;
    }
}
