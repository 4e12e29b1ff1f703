package org.foramen.chart;

import java.util.List;
import java.util.Optional;

/**
 * A place in the body that a fact or a procedure can name: a motion segment (L4-5), a nerve root (L5 root), a medial
 * branch (L4 medial-branch), a joint (sacroiliac), another nerve (greater-occipital), a plexus or ganglion
 * (stellate-ganglion) or an area (low-back). Only places that exist can be had.
 *
 * @param kind what sort of place it is
 * @param name its name as clinicians write it, "L4-5", "L5 root", "low-back"
 * @param region the region of the spine or body it lies in
 * @param index its number in {@link Places}, stable within one release
 */
public record Place(Kind kind, String name, Region region, int index) {

    /** What sort of place. A segment names the disc and both facet joints between two vertebrae. */
    public enum Kind {
        SEGMENT,
        ROOT,
        MEDIAL_BRANCH,
        JOINT,
        VERTEBRA,
        NERVE,
        PLEXUS,
        AREA
    }

    /** The place of that name, if there is one: "L4-5", "l4-l5" and "L4/5" are the same segment; "L7" is nothing. */
    public static Optional<Place> named(String name) {
        return Places.named(name);
    }

    /** Every place there is, in the order of {@link #index}. */
    public static List<Place> all() {
        return Places.ALL;
    }

    /** Whether the name exists only in transitional anatomy (a sixth lumbar vertebra). */
    public boolean transitional() {
        return name.contains("L6") || name.equals("L5-6");
    }

    /** The only side it can have: the sacral hiatus and some plexuses lie on the midline; elsewhere a side must be said. */
    Side only() {
        return name.equals("sacral-hiatus") || Nerves.MIDLINE.contains(name) ? Side.MIDLINE : Side.UNSAID;
    }

    /** The area that a nerve or plexus serves: the knee for a genicular nerve; empty for every other place. */
    public Optional<Place> serves() {
        return Nerves.served(this);
    }

    @Override
    public String toString() {
        return name;
    }
}
