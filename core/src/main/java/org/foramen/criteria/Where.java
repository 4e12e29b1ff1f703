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
        if (!both(sites)) {
            return sites;
        }
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

    private static boolean both(List<Site> sites) {
        for (int i = 0; i < sites.size(); i++) {
            if (sites.get(i).side() == Side.BOTH) {
                return true;
            }
        }
        return false;
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

    /** The same where something must be at this very place: lying somewhere in the part of the body leaves it open. */
    static Truth exactly(View view, int fact, Site wanted) {
        Truth at = at(view, fact, wanted);
        if (wanted.place().kind() != Place.Kind.AREA || !at.met()) {
            return at;
        }
        for (int i = 0; i < view.rows(fact); i++) {
            long row = view.row(fact, i);
            boolean site = (int) (row >>> 32) == Part.SITE.ordinal();
            if (site && very(Site.coded((int) row).place(), wanted.place())) {
                return at;
            }
        }
        return Truth.UNKNOWN;
    }

    /** The place itself, or a nerve that serves it. */
    private static boolean very(Place done, Place wanted) {
        return done.index() == wanted.index() || is(done.serves(), wanted);
    }

    private static Truth matches(Site done, Site wanted) {
        if (sameTarget(done.place(), wanted.place())) {
            return sides(done.side(), wanted.side());
        }
        return near(done.place(), wanted.place()).and(sides(done.side(), wanted.side()));
    }

    /** A level and the root that leaves through its foramen are one target, and so are a joint and each of its nerves. */
    private static boolean sameTarget(Place done, Place wanted) {
        return done.index() == wanted.index()
                || is(Spine.exiting(done), wanted)
                || is(Spine.exiting(wanted), done)
                || Spine.branches(done).contains(wanted);
    }

    private static boolean is(Optional<Place> root, Place place) {
        return root.isPresent() && root.get().index() == place.index();
    }

    /** A place within the part of the body that is asked about is there; a part of the body leaves the place open. */
    private static Truth near(Place done, Place wanted) {
        boolean spot = done.kind() != Place.Kind.AREA;
        if (done.region() == wanted.region()) {
            boolean one = spot ? within(done, wanted) : spinal(done.region());
            boolean within = wanted.kind() == Place.Kind.AREA && one;
            return within ? Truth.MET : spot && wanted.kind() != Place.Kind.AREA ? Truth.NOT_MET : Truth.UNKNOWN;
        }
        boolean limb = !spot && !spinal(done.region()) && done.region().half() != Region.Half.NEITHER;
        return limb && done.region().half() == wanted.region().half() && spinal(wanted.region())
                ? Truth.UNKNOWN
                : Truth.NOT_MET;
    }

    /** A nerve of a limb lies at what it serves and in the limb as a whole; whether elsewhere in the limb is open. */
    private static boolean within(Place done, Place wanted) {
        return spinal(done.region()) || is(done.serves(), wanted) || whole(wanted);
    }

    /** The areas that are names of a whole part of the body. */
    private static boolean whole(Place area) {
        return switch (area.name()) {
            case "head", "arm", "leg" -> true;
            default -> false;
        };
    }

    /** Regions whose areas are names of one and the same part of the body. */
    private static boolean spinal(Region region) {
        return switch (region) {
            case CERVICAL, THORACIC, LUMBAR, SACRAL -> true;
            case HEAD, UPPER_LIMB, LOWER_LIMB, TRUNK, ELSEWHERE -> false;
        };
    }

    /** On the midline no side exists, so what lies there is at either. */
    private static Truth sides(Side done, Side wanted) {
        if (wanted == Side.UNSAID || wanted == Side.MIDLINE || done == wanted) {
            return Truth.MET;
        }
        return switch (done) {
            case BOTH, MIDLINE -> Truth.MET;
            case UNSAID -> Truth.UNKNOWN;
            case LEFT, RIGHT -> Truth.NOT_MET;
        };
    }

    /** A block written down by its nerves is a block of the joint that all of those nerves serve. */
    private static Truth branches(View view, int fact, Site wanted) {
        List<Place> needed = Spine.branches(wanted.place());
        Truth all = needed.isEmpty() ? Truth.NOT_MET : Truth.MET;
        for (int i = 0; i < needed.size() && !all.refused(); i++) {
            all = all.and(hit(view, fact, needed.get(i), wanted.side()));
        }
        return all;
    }

    private static Truth hit(View view, int fact, Place nerve, Side side) {
        Truth hit = Truth.NOT_MET;
        for (int i = 0; i < view.rows(fact); i++) {
            long row = view.row(fact, i);
            if ((int) (row >>> 32) == Part.SITE.ordinal()) {
                Site done = Site.coded((int) row);
                hit = done.place().index() == nerve.index() ? hit.or(sides(done.side(), side)) : hit;
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
