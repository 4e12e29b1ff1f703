package org.foramen.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The nerves and plexuses away from the spine that procedures aim at, each with the region that it lies in and the area that
 * hurts when it hurts from there (general anatomy). A nerve of a limb lies in its limb; a plexus lies beside the spine or in
 * the trunk and serves what may be far off.
 */
final class Nerves {
    /** Which plexuses lie on the midline, so that they have no other side. */
    static final Set<String> MIDLINE = Set.of("celiac-plexus", "superior-hypogastric-plexus", "ganglion-impar");

    static final List<Nerve> ALL = List.of(
            nerve("greater-occipital", Region.HEAD, "occiput"),
            nerve("lesser-occipital", Region.HEAD, "occiput"),
            nerve("suprascapular", Region.UPPER_LIMB, "shoulder"),
            nerve("median-nerve", Region.UPPER_LIMB, "hand"),
            nerve("ulnar-nerve", Region.UPPER_LIMB, "hand"),
            nerve("radial-nerve", Region.UPPER_LIMB, "hand"),
            nerve("intercostal", Region.THORACIC, "chest-wall"),
            nerve("ilioinguinal", Region.LOWER_LIMB, "groin"),
            nerve("genitofemoral", Region.LOWER_LIMB, "groin"),
            nerve("lateral-femoral-cutaneous", Region.LOWER_LIMB, "thigh"),
            nerve("femoral-nerve", Region.LOWER_LIMB, "thigh"),
            nerve("sciatic-nerve", Region.LOWER_LIMB, "leg"),
            nerve("saphenous", Region.LOWER_LIMB, "calf"),
            nerve("tibial-nerve", Region.LOWER_LIMB, "foot"),
            nerve("sural", Region.LOWER_LIMB, "foot"),
            nerve("pudendal", Region.TRUNK, "perineum"),
            nerve("superior-lateral-genicular", Region.LOWER_LIMB, "knee"),
            nerve("superior-medial-genicular", Region.LOWER_LIMB, "knee"),
            nerve("inferior-medial-genicular", Region.LOWER_LIMB, "knee"),
            plexus("stellate-ganglion", Region.CERVICAL, "arm"),
            plexus("lumbar-sympathetic-chain", Region.LUMBAR, "leg"),
            plexus("celiac-plexus", Region.TRUNK, "abdomen"),
            plexus("superior-hypogastric-plexus", Region.TRUNK, "pelvis"),
            plexus("ganglion-impar", Region.SACRAL, "coccyx"));

    private static final Map<String, String> AREAS =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Nerve::name, Nerve::area));

    private Nerves() {}

    /**
     * A nerve or plexus.
     *
     * @param area what hurts when it hurts from there
     */
    record Nerve(Place.Kind kind, String name, Region region, String area) {}

    /** The area that a nerve or plexus serves; nothing for any other place. */
    static Optional<Place> served(Place place) {
        return Optional.ofNullable(AREAS.get(place.name())).flatMap(Place::named);
    }

    private static Nerve nerve(String name, Region region, String area) {
        return new Nerve(Place.Kind.NERVE, name, region, area);
    }

    private static Nerve plexus(String name, Region region, String area) {
        return new Nerve(Place.Kind.PLEXUS, name, region, area);
    }
}
