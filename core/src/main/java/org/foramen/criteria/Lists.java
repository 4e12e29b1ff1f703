package org.foramen.criteria;

import org.foramen.chart.Kind;
import org.foramen.chart.Term;
import org.foramen.criteria.Because.Remark;
import org.foramen.criteria.Clause.Silence;

/**
 * Whether a list of separate things holds one: diagnoses, medicines, allergies, implants. That one member of a set is
 * absent, or over, says nothing of the others; only "none of these" does, or that somebody went through the list.
 */
final class Lists {
    private static final int ANY = Term.word("any").key().hashCode();

    private final Weigh weigh;
    private final Criterion.Present put;
    private final Names name;
    private final int own;
    private final Tally absent = new Tally();
    private final Tally doubted = new Tally();
    private int open = -1;
    private int none = -1;
    private int coming = Verdict.FOR_GOOD;

    Lists(Weigh weigh, Criterion.Present put, Names name) {
        this.weigh = weigh;
        this.put = put;
        this.name = name;
        this.own = name.any() ? ANY : name.self();
    }

    /** Whether a list of this kind was ever said to be empty: then there is something to read, whatever is asked. */
    static boolean denied(Weigh weigh, Kind kind) {
        for (int f = weigh.view.first(kind); f < weigh.end(kind); f++) {
            if (weigh.view.value(f, Part.SELF) == ANY) {
                return true;
            }
        }
        return false;
    }

    Verdict verdict(Silence silence) {
        int from = Span.opening(put.within(), weigh.day);
        for (int f = weigh.end(put.kind()) - 1; f >= weigh.view.first(put.kind()) && weigh.view.day(f) > from; f--) {
            if (holds(f)) {
                return Verdict.leaf(Truth.MET, put, Because.fact(f), until(f));
            }
        }
        return without(silence);
    }

    /** From the latest fact back: whether this one is certainly there, here, and not taken back by a later one. */
    private boolean holds(int f) {
        boolean about = weigh.view.about(f, name);
        int self = weigh.view.value(f, Part.SELF);
        if (!about && self != ANY) {
            return false;
        }
        boolean there = there(f);
        boolean nothing = self == ANY && !there;
        Truth here = about || nothing ? Presence.here(weigh, put, f) : Truth.NOT_MET;
        if (here.refused() || later(f) || contradicted(absent, self)) {
            return false;
        }
        if (!there) {
            (here.met() ? absent : doubted).add(f);
            none = here.met() && none < 0 && (nothing || self == own) ? f : none;
            return false;
        }
        boolean certain = here.met() && !contradicted(doubted, self);
        open = certain || open >= 0 ? open : f;
        return certain;
    }

    /** A medicine that is not yet being taken. */
    private boolean later(int f) {
        int start = put.kind() == Kind.MEDICATION ? weigh.view.value(f, Part.FROM) : View.ABSENT;
        coming = start > weigh.day ? Math.min(coming, start - 1) : coming;
        return start > weigh.day;
    }

    private boolean there(int f) {
        int to = weigh.view.value(f, Part.TO);
        boolean over = to != View.ABSENT && to < weigh.day;
        return weigh.view.value(f, Part.PRESENT) != 0 && !over;
    }

    /** Whether a later entry says that the same thing is not there, or that there is none of what is asked about. */
    private boolean contradicted(Tally later, int self) {
        for (int i = 0; i < later.count(); i++) {
            int taken = weigh.view.value(later.at(i), Part.SELF);
            if (taken == self || (taken == own && own != ANY)) {
                return true;
            }
        }
        return false;
    }

    private Verdict without(Silence silence) {
        if (open >= 0) {
            return Verdict.leaf(Truth.UNKNOWN, put, Because.fact(open).and(Remark.PLACE_UNSAID), until(open));
        }
        if (none >= 0) {
            return Verdict.leaf(Truth.NOT_MET, put, Because.fact(none), until(none));
        }
        Verdict silent = Presence.silent(weigh, put, name, silence);
        Because because = absent.because().and(silent.because());
        return Verdict.leaf(silent.truth(), put, because, Math.min(silent.stands(), coming));
    }

    private int until(int fact) {
        int to = weigh.view.value(fact, Part.TO);
        int stands = Math.min(Presence.until(weigh, put, fact), coming);
        return to != View.ABSENT && to >= weigh.day ? Math.min(stands, to) : stands;
    }
}
