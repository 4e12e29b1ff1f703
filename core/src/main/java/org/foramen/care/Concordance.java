package org.foramen.care;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foramen.chart.Entry;
import org.foramen.chart.Finding;
import org.foramen.chart.Imaging;
import org.foramen.chart.Pain;
import org.foramen.chart.Side;
import org.foramen.chart.Site;
import org.foramen.criteria.Truth;

/**
 * Whether what a study shows agrees with pain and examination. What somebody wrote down counts first; else only places are
 * compared, and a place that fits is no proof.
 *
 * @param study the entry of the study
 * @param agrees concordant, discordant, unknown
 * @param reason why
 * @param because what it was compared with
 */
public record Concordance(Entry study, Truth agrees, Reason reason, List<Entry> because) {
    public Concordance {
        because = List.copyOf(because);
    }

    /** Why a study agrees, or does not, or nobody can tell. */
    public enum Reason {
        /** Somebody wrote it down. */
        SAID,
        /** The study does not show it, so there is nothing to agree with. */
        NOT_SEEN,
        /** All pain with a side there is on the other side. */
        OTHER_SIDE,
        /** A sign of the examination was found at the same place and side. */
        SIGN_THERE,
        /** The pain is on that side, and no sign at that place is on record. */
        SAME_SIDE,
        /** No side or place to compare it with. */
        NOTHING
    }

    public Imaging shown() {
        return (Imaging) study.fact();
    }

    static List<Concordance> of(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.fact() instanceof Imaging)
                .map(entry -> of(entry, (Imaging) entry.fact(), entries))
                .toList();
    }

    /** Every study of a consult. */
    public static List<Concordance> of(Consult consult) {
        return of(consult.view().entries());
    }

    private static Concordance of(Entry entry, Imaging study, List<Entry> all) {
        if (study.concordant().isPresent()) {
            return new Concordance(entry, Truth.of(study.concordant().get()), Reason.SAID, List.of());
        }
        if (!study.present()) {
            return new Concordance(entry, Truth.UNKNOWN, Reason.NOT_SEEN, List.of());
        }
        return study.site()
                .map(site -> placed(entry, site, all))
                .orElseGet(() -> new Concordance(entry, Truth.UNKNOWN, Reason.NOTHING, List.of()));
    }

    private static Concordance placed(Entry entry, Site site, List<Entry> all) {
        List<Entry> signs = all.stream()
                .filter(other -> other.fact() instanceof Finding sign && sign.present() && same(sign.site(), site))
                .toList();
        if (!signs.isEmpty()) {
            return new Concordance(entry, Truth.MET, Reason.SIGN_THERE, signs);
        }
        List<Entry> pains = pains(site, all).toList();
        boolean here = pains.stream().anyMatch(pain -> on(pain) == site.side() || on(pain) == Side.BOTH);
        if (here) {
            return new Concordance(entry, Truth.UNKNOWN, Reason.SAME_SIDE, pains);
        }
        boolean compared = !pains.isEmpty() && told(site.side());
        return compared
                ? new Concordance(entry, Truth.NOT_MET, Reason.OTHER_SIDE, pains)
                : new Concordance(entry, Truth.UNKNOWN, Reason.NOTHING, List.of());
    }

    private static boolean same(Optional<Site> sign, Site site) {
        return sign.map(site::equals).orElse(false);
    }

    /** Pain with a side in the same half of the body. */
    private static Stream<Entry> pains(Site site, List<Entry> all) {
        return all.stream()
                .filter(other -> other.fact() instanceof Pain pain
                        && pain.where().region().half() == site.region().half()
                        && (told(pain.where().side()) || pain.where().side() == Side.BOTH));
    }

    private static Side on(Entry pain) {
        return ((Pain) pain.fact()).where().side();
    }

    private static boolean told(Side side) {
        return side == Side.LEFT || side == Side.RIGHT;
    }
}
