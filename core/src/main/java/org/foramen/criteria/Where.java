package org.foramen.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Place;
import org.foramen.chart.Region;
import org.foramen.chart.Side;
import org.foramen.chart.Site;
import org.foramen.chart.Spine;

/** Whether a fact is at a site, in three truths: a side or level that nobody wrote down leaves it open. */
final class Where {
    private Where() {}

    /** The sites of a request with both sides told apart, so that each can be asked for alone. */
    static List<Site> apart(List<Site> sites) {
        List<Site> apart = new ArrayList<>();
        for (Site site : sites) {
            if (site.side() == Side.BOTH) {
                apart.add(new Site(site.place(), Side.LEFT));
                apart.add(new Site(site.place(), Side.RIGHT));
            } else {
                apart.add(site);
            }
        }
        return List.copyOf(apart);
    }

    /** Whether a fact is at any of the sites; at every fact when there are none. */
    static Truth atAny(View view, int fact, List<Site> sites) {
        if (sites.isEmpty()) {
            return Truth.MET;
        }
        Truth at = Truth.NOT_MET;
        for (Site site : sites) {
            at = at.or(at(view, fact, site));
        }
        return at;
    }

    static Truth at(View view, int fact, Site wanted) {
        Truth at = Truth.NOT_MET;
        boolean placed = false;
        for (int i = 0; i < view.rows(fact); i++) {
            long row = view.row(fact, i);
            if ((int) (row >>> 32) == Part.SITE.ordinal()) {
                placed = true;
                at = at.or(matches(Site.coded((int) row), wanted));
            }
        }
        if (!placed) {
            return Truth.UNKNOWN;
        }
        return at.or(branches(view, fact, wanted));
    }

    private static Truth matches(Site done, Site wanted) {
        if (done.place().equals(wanted.place()) || sameRoot(done.place(), wanted.place())) {
            return sides(done.side(), wanted.side());
        }
        if (done.region() != wanted.region()) {
            return Truth.NOT_MET;
        }
        if (wanted.place().kind() == Place.Kind.AREA) {
            return Truth.MET;
        }
        return done.place().kind() == Place.Kind.AREA ? Truth.UNKNOWN : Truth.NOT_MET;
    }

    /** A level and the root that leaves through its foramen are one target. */
    private static boolean sameRoot(Place done, Place wanted) {
        return Spine.exiting(done).equals(Optional.of(wanted))
                || Spine.exiting(wanted).equals(Optional.of(done));
    }

    private static Truth sides(Side done, Side wanted) {
        if (wanted == Side.UNSAID || wanted == Side.MIDLINE || done == wanted || done == Side.BOTH) {
            return Truth.MET;
        }
        return done == Side.UNSAID || done == Side.MIDLINE ? Truth.UNKNOWN : Truth.NOT_MET;
    }

    /** A block written down by its nerves is a block of the joint that all of those nerves serve. */
    private static Truth branches(View view, int fact, Site wanted) {
        List<Place> needed = Spine.branches(wanted.place());
        if (needed.isEmpty()) {
            return Truth.NOT_MET;
        }
        Truth all = Truth.MET;
        for (Place nerve : needed) {
            all = all.and(hit(view, fact, new Site(nerve, wanted.side())));
        }
        return all;
    }

    private static Truth hit(View view, int fact, Site nerve) {
        Truth hit = Truth.NOT_MET;
        for (int i = 0; i < view.rows(fact); i++) {
            long row = view.row(fact, i);
            if ((int) (row >>> 32) == Part.SITE.ordinal()) {
                Site done = Site.coded((int) row);
                hit = done.place().equals(nerve.place()) ? hit.or(sides(done.side(), nerve.side())) : hit;
            }
        }
        return hit;
    }

    /** Whether a fact lies in a coverage region. */
    static Truth in(View view, int fact, Region.Half half) {
        if (half == Region.Half.NEITHER) {
            return Truth.MET;
        }
        Truth in = Truth.NOT_MET;
        boolean placed = false;
        for (int i = 0; i < view.rows(fact); i++) {
            long row = view.row(fact, i);
            if ((int) (row >>> 32) == Part.SITE.ordinal()) {
                Region.Half found = Site.coded((int) row).region().half();
                placed |= found != Region.Half.NEITHER;
                in = in.or(Truth.of(found == half));
            }
        }
        return placed ? in : Truth.UNKNOWN;
    }
}
