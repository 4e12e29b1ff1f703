package org.foramen.knowledge.overlay;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Names;

/**
 * Whether one criterion holds wherever another does, as far as that can be shown from how both are written. What cannot be
 * shown is answered with no: then a rule of one's own beside the old one is the way.
 */
public final class Reach {
    private Reach() {}

    /** Whether the wide one holds wherever the narrow one does. */
    public static boolean covers(Criterion wide, Criterion narrow) {
        if (wide instanceof Criterion.Stated stated) {
            return covers(stated.test(), narrow);
        }
        if (narrow instanceof Criterion.Stated stated) {
            return covers(wide, stated.test());
        }
        return alike(wide, narrow) || combined(wide, narrow);
    }

    /** More ways to hold, or fewer things asked. */
    private static boolean combined(Criterion wide, Criterion narrow) {
        if (narrow instanceof Criterion.Any any) {
            return any.parts().stream().allMatch(part -> covers(wide, part));
        }
        if (wide instanceof Criterion.All all) {
            return all.parts().stream().allMatch(part -> covers(part, narrow));
        }
        boolean one = wide instanceof Criterion.Any any && any.parts().stream().anyMatch(part -> covers(part, narrow));
        return one
                || narrow instanceof Criterion.All all && all.parts().stream().anyMatch(part -> covers(wide, part));
    }

    private static boolean each(List<Criterion> wide, List<Criterion> narrow) {
        if (wide.size() != narrow.size()) {
            return false;
        }
        for (int i = 0; i < wide.size(); i++) {
            if (!covers(wide.get(i), narrow.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Two of one sort. */
    private static boolean alike(Criterion wide, Criterion narrow) {
        return switch (wide) {
            case Criterion.All w -> narrow instanceof Criterion.All n && each(w.parts(), n.parts());
            case Criterion.Any w -> narrow instanceof Criterion.Any n && each(w.parts(), n.parts());
            case Criterion.AtLeast w ->
                narrow instanceof Criterion.AtLeast n && w.count() <= n.count() && each(w.parts(), n.parts());
            case Criterion.Not w -> narrow instanceof Criterion.Not n && covers(n.part(), w.part());
            case Criterion.Unless w ->
                narrow instanceof Criterion.Unless n
                        && covers(w.rule(), n.rule())
                        && covers(w.exception(), n.exception());
            case Criterion.When w ->
                narrow instanceof Criterion.When n
                        && covers(n.condition(), w.condition())
                        && covers(w.rule(), n.rule());
            case Criterion.Stated w -> covers(w.test(), narrow);
            case Criterion.Off w ->
                narrow instanceof Criterion.Off n
                        && w.from().equals(n.from())
                        && w.until().equals(n.until())
                        && covers(w.test(), n.test());
            case Criterion.Present w -> narrow instanceof Criterion.Present n && present(w, n);
            case Criterion.Hurts w -> narrow instanceof Criterion.Hurts n && hurts(w, n);
            case Criterion.Measured w -> narrow instanceof Criterion.Measured n && measured(w, n);
            case Criterion.Course w -> narrow instanceof Criterion.Course n && course(w, n);
            case Criterion.Imaged w -> narrow instanceof Criterion.Imaged n && imaged(w, n);
            case Criterion.Blocks w -> narrow instanceof Criterion.Blocks n && blocks(w, n);
            case Criterion.Paired w -> narrow instanceof Criterion.Paired n && same(w.of(), n.of());
            case Criterion.Sessions w -> narrow instanceof Criterion.Sessions n && sessions(w, n);
            case Criterion.Apart w -> narrow instanceof Criterion.Apart n && apart(w, n);
            case Criterion.Sustained w -> narrow instanceof Criterion.Sustained n && sustained(w, n);
            case Criterion.Had w -> narrow instanceof Criterion.Had n && had(w, n);
            case Criterion.Asked w ->
                narrow instanceof Criterion.Asked n && w.field().equals(n.field()) && names(w.names(), n.names());
            case Criterion.Counted w ->
                narrow instanceof Criterion.Counted n
                        && w.field().equals(n.field())
                        && Lengths.lets(w.bound(), n.bound());
            case Criterion.Aged w -> narrow instanceof Criterion.Aged n && Lengths.lets(w.bound(), n.bound());
        };
    }

    private static boolean present(Criterion.Present w, Criterion.Present n) {
        return w.kind() == n.kind()
                && names(w.names(), n.names())
                && Lengths.reaches(w.within(), n.within())
                && everywhere(w.here(), n.here());
    }

    private static boolean hurts(Criterion.Hurts w, Criterion.Hurts n) {
        return some(w.patterns(), n.patterns())
                && Lengths.outlasts(n.lasting(), w.lasting())
                && Lengths.lets(w.worst(), n.worst());
    }

    private static boolean measured(Criterion.Measured w, Criterion.Measured n) {
        return w.kind() == n.kind()
                && same(w.names(), n.names())
                && Lengths.lets(w.bound(), n.bound())
                && Lengths.reaches(w.within(), n.within());
    }

    private static boolean course(Criterion.Course w, Criterion.Course n) {
        return names(w.of(), n.of()) && Lengths.outlasts(n.lasting(), w.lasting()) && some(w.results(), n.results());
    }

    private static boolean imaged(Criterion.Imaged w, Criterion.Imaged n) {
        return names(w.modality(), n.modality())
                && names(w.shows(), n.shows())
                && everywhere(w.concordant(), n.concordant())
                && Lengths.reaches(w.within(), n.within())
                && everywhere(w.here(), n.here());
    }

    private static boolean blocks(Criterion.Blocks w, Criterion.Blocks n) {
        return names(w.of(), n.of())
                && w.count() <= n.count()
                && w.relief() <= n.relief()
                && everywhere(w.agent(), n.agent())
                && same(w.since(), n.since());
    }

    private static boolean sessions(Criterion.Sessions w, Criterion.Sessions n) {
        return names(n.of(), w.of())
                && w.intent() == n.intent()
                && w.atMost() >= n.atMost()
                && Lengths.reaches(n.within(), w.within())
                && w.anywhere() == n.anywhere();
    }

    private static boolean apart(Criterion.Apart w, Criterion.Apart n) {
        return same(w.since(), n.since())
                && w.intent() == n.intent()
                && Lengths.reaches(n.atLeast(), w.atLeast())
                && w.here() == n.here();
    }

    private static boolean sustained(Criterion.Sustained w, Criterion.Sustained n) {
        return same(w.after(), n.after())
                && w.relief() <= n.relief()
                && Lengths.reaches(n.lasting(), w.lasting())
                && w.gain() == n.gain()
                && w.here() == n.here();
    }

    private static boolean had(Criterion.Had w, Criterion.Had n) {
        return names(w.of(), n.of())
                && (w.intent() == Criterion.Intent.EITHER || w.intent() == n.intent())
                && Lengths.reaches(w.within(), n.within())
                && Lengths.outlasts(n.ago(), w.ago())
                && everywhere(w.here(), n.here());
    }

    /** Asking for less: what need not be here, or agree, holds wherever what must does. */
    private static boolean everywhere(boolean wide, boolean narrow) {
        return !wide || narrow;
    }

    private static boolean names(Names wide, Names narrow) {
        return wide.any() || !narrow.any() && Set.copyOf(wide.words()).containsAll(narrow.words());
    }

    private static boolean same(Names one, Names other) {
        return names(one, other) && names(other, one);
    }

    private static boolean some(Collection<?> wide, Collection<?> narrow) {
        return wide.isEmpty() || !narrow.isEmpty() && wide.containsAll(narrow);
    }
}
