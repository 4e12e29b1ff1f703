package org.foramen.chart;

import java.util.List;
import java.util.Optional;

/**
 * Which nerves serve which joint and which root a level catches. Joint and nerve names differ by one in the lumbar
 * spine: the L4-5 facet joint is served by the medial branches of L3 and L4 (general anatomy; in the neck the joint and
 * its nerves carry the same numbers because C1 leaves above its vertebra).
 */
public final class Spine {
    /** Looked up once for each place: every question about a level asks this. */
    private static final List<List<Place>> BRANCHES =
            Place.all().stream().map(Spine::serving).toList();

    private static final List<Optional<Place>> EXITING =
            Place.all().stream().map(Spine::leaving).toList();

    private Spine() {}

    /**
     * The medial branches that serve the facet joint of a segment; empty for a place that is no segment, and for C1-2,
     * whose joint is served by the ventral ramus of C2.
     */
    public static List<Place> branches(Place segment) {
        return BRANCHES.get(segment.index());
    }

    /** The root that leaves through the foramen of a segment: C6 at C5-6, C8 at C7-T1, L4 at L4-5. */
    public static Optional<Place> exiting(Place segment) {
        return EXITING.get(segment.index());
    }

    /** The root that a usual (paracentral) herniation of a segment catches: L5 at L4-5, S1 at L5-S1, C6 at C5-6. */
    public static Optional<Place> traversing(Place segment) {
        if (segment.kind() != Place.Kind.SEGMENT) {
            return Optional.empty();
        }
        boolean lastBeforeSacrum = segment.name().endsWith("-S1");
        return Place.named((lastBeforeSacrum ? "S1" : below(upper(segment))) + " root");
    }

    private static List<Place> serving(Place segment) {
        if (segment.kind() != Place.Kind.SEGMENT || segment.name().equals("C1-2")) {
            return List.of();
        }
        if (segment.name().equals("C2-3")) {
            return List.of(place("third-occipital"));
        }
        String upper = upper(segment);
        String other = segment.region() == Region.CERVICAL ? below(upper) : before(upper);
        return segment.region() == Region.CERVICAL
                ? List.of(place(upper + " medial-branch"), place(other + " medial-branch"))
                : List.of(place(other + " medial-branch"), place(upper + " medial-branch"));
    }

    private static Optional<Place> leaving(Place segment) {
        if (segment.kind() != Place.Kind.SEGMENT) {
            return Optional.empty();
        }
        String upper = upper(segment);
        return Place.named((segment.region() == Region.CERVICAL ? below(upper) : upper) + " root");
    }

    private static String upper(Place segment) {
        return segment.name().substring(0, segment.name().indexOf('-'));
    }

    private static String below(String vertebra) {
        return vertebra.equals("T12") ? "L1" : vertebra.charAt(0) + Integer.toString(number(vertebra) + 1);
    }

    private static String before(String vertebra) {
        return switch (vertebra) {
            case "T1" -> "C8";
            case "L1" -> "T12";
            default -> vertebra.charAt(0) + Integer.toString(number(vertebra) - 1);
        };
    }

    private static int number(String vertebra) {
        return Integer.parseInt(vertebra.substring(1));
    }

    private static Place place(String name) {
        return Place.named(name).orElseThrow();
    }
}
