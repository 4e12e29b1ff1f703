package org.foramen.criteria;

import java.util.Optional;
import org.foramen.chart.Kind;

/** Whether somebody went through a list, and whether something came in that nobody could read. */
final class Reviews {
    private Reviews() {}

    /**
     * The review that makes a silence of this kind an answer, or -1: it went through the kind (or asked for just this
     * thing), began no later than the window, and reached the day on which it was written down. A test without a window
     * asks about the list as it stands, whenever the review began.
     */
    static int covering(Weigh weigh, Kind kind, Names names, Optional<Span> within) {
        if (!spokenOf(weigh, kind) || unread(weigh, kind)) {
            return -1;
        }
        View view = weigh.view;
        for (int f = weigh.end(Kind.REVIEWED) - 1; f >= view.first(Kind.REVIEWED); f--) {
            boolean whole =
                    view.value(f, Part.REVIEWED_KIND) == kind.ordinal() && view.value(f, Part.TO) >= view.day(f);
            if (whole && early(weigh, f, within) && about(weigh, f, names)) {
                return f;
            }
        }
        return -1;
    }

    /** Whether any review or unread record speaks of a kind; where none does, silence is only silence. */
    static boolean spokenOf(Weigh weigh, Kind kind) {
        return (weigh.view.spokenOf() & bit(kind.ordinal())) != 0;
    }

    /** The kinds that facts of this one speak of, for {@link View#spokenOf}. */
    static int kinds(View view, Kind of) {
        int kinds = 0;
        for (int f = view.first(of); f < view.end(of); f++) {
            kinds |= bit(view.value(f, Part.REVIEWED_KIND));
        }
        return kinds;
    }

    private static int bit(int kind) {
        return 1 << kind;
    }

    private static boolean early(Weigh weigh, int fact, Optional<Span> within) {
        return within.isEmpty()
                || weigh.view.value(fact, Part.FROM) <= within.get().before(weigh.day);
    }

    private static boolean about(Weigh weigh, int fact, Names names) {
        return weigh.view.has(fact, Part.SUBJECT, weigh.lexicon.all())
                || (names.single() && weigh.view.about(fact, names));
    }

    /** The last day on which silence of this kind is surely read as today: until a review is written, or begins to cover. */
    static int stands(Weigh weigh, Kind kind, Optional<Span> within) {
        int stands = weigh.quiet(Kind.REVIEWED);
        View view = weigh.view;
        for (int f = view.first(Kind.REVIEWED); f < weigh.end(Kind.REVIEWED) && within.isPresent(); f++) {
            if (view.value(f, Part.REVIEWED_KIND) == kind.ordinal() && !early(weigh, f, within)) {
                stands = Math.min(stands, within.get().lastCounting(view.value(f, Part.FROM)));
            }
        }
        return stands;
    }

    /** Whatever day it bears: what could not be read may be about any day. */
    static boolean unread(Weigh weigh, Kind kind) {
        View view = weigh.view;
        if (!spokenOf(weigh, kind)) {
            return false;
        }
        for (int f = view.first(Kind.UNREAD); f < view.end(Kind.UNREAD); f++) {
            if (view.value(f, Part.REVIEWED_KIND) == kind.ordinal()) {
                return true;
            }
        }
        return false;
    }
}
