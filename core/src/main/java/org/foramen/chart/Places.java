package org.foramen.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The closed list of places: every segment, root, medial branch and joint of the spine, nerves and plexuses, and the areas people point to. */
final class Places {
    static final List<Place> ALL = everywhere();
    private static final Map<String, Place> BY_NAME = byName();

    private Places() {}

    static Optional<Place> named(String name) {
        return Optional.ofNullable(BY_NAME.get(folded(name)));
    }

    /** "L4-L5", "l4/5", "L4-5" all read as "l4-5"; "L5-S1" keeps its letter, for the letter changes there. */
    private static String folded(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT).replace('/', '-').replace('_', '-');
        plain = plain.replaceAll("\\s+", " ").replaceAll("^([ctls])(\\d+)-\\1(\\d+)", "$1$2-$3");
        return plain.replace("nerve root", "root").replace("medial branch", "medial-branch");
    }

    private static List<Place> everywhere() {
        List<Place> all = new ArrayList<>();
        List<String> vertebrae = vertebrae();
        for (int i = 0; i + 1 < vertebrae.size(); i++) {
            segment(all, vertebrae.get(i), vertebrae.get(i + 1));
        }
        add(all, Place.Kind.SEGMENT, "L5-6", Region.LUMBAR);
        add(all, Place.Kind.SEGMENT, "L6-S1", Region.LUMBAR);
        for (String root : roots()) {
            add(all, Place.Kind.ROOT, root + " root", regionOf(root));
        }
        for (String nerve : roots()) {
            add(all, Place.Kind.MEDIAL_BRANCH, nerve + " medial-branch", regionOf(nerve));
        }
        add(all, Place.Kind.MEDIAL_BRANCH, "third-occipital", Region.CERVICAL);
        add(all, Place.Kind.JOINT, "sacroiliac", Region.SACRAL);
        add(all, Place.Kind.JOINT, "sacral-hiatus", Region.SACRAL);
        Areas.each((name, region) -> add(all, Place.Kind.AREA, name, region));
        for (String vertebra : vertebrae) {
            add(all, Place.Kind.VERTEBRA, vertebra + " vertebra", regionOf(vertebra));
        }
        Nerves.ALL.forEach(nerve -> add(all, nerve.kind(), nerve.name(), nerve.region()));
        return List.copyOf(all);
    }

    private static void segment(List<Place> all, String upper, String lower) {
        String below = upper.charAt(0) == lower.charAt(0) ? lower.substring(1) : lower;
        add(all, Place.Kind.SEGMENT, upper + "-" + below, regionOf(upper));
    }

    private static void add(List<Place> all, Place.Kind kind, String name, Region region) {
        all.add(new Place(kind, name, region, all.size()));
    }

    private static Map<String, Place> byName() {
        Map<String, Place> names = new HashMap<>();
        for (Place place : ALL) {
            names.put(folded(place.name()), place);
        }
        return Map.copyOf(names);
    }

    /** C1 to L5 and S1: the vertebrae that have a segment below them, in order. */
    private static List<String> vertebrae() {
        List<String> all = new ArrayList<>();
        count(all, "C", 7);
        count(all, "T", 12);
        count(all, "L", 5);
        count(all, "S", 1);
        return all;
    }

    private static List<String> roots() {
        List<String> all = new ArrayList<>();
        count(all, "C", 8);
        count(all, "T", 12);
        count(all, "L", 6);
        count(all, "S", 4);
        return all;
    }

    private static void count(List<String> all, String letter, int last) {
        for (int i = 1; i <= last; i++) {
            all.add(letter + i);
        }
    }

    static Region regionOf(String vertebra) {
        return switch (vertebra.charAt(0)) {
            case 'C' -> Region.CERVICAL;
            case 'T' -> Region.THORACIC;
            case 'L' -> Region.LUMBAR;
            default -> Region.SACRAL;
        };
    }
}
