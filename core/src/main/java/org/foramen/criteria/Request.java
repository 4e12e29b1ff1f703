package org.foramen.criteria;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.foramen.chart.Place;
import org.foramen.chart.Region;
import org.foramen.chart.Side;
import org.foramen.chart.Site;
import org.foramen.chart.Spine;

/**
 * What is asked for: a procedure, where, when, and how it is meant to be done.
 *
 * @param procedure the procedure's id
 * @param sites where
 * @param on the day of service; empty when none is set
 * @param details what else was said, by field: purpose, guidance, contrast, sedation, injectate, technique, temperature,
 *     codes, modifiers, setting, also (other procedures of the session). A field that is not there was not said.
 * @param parts the other procedures of the session, each with what is meant to be given there
 */
public record Request(
        String procedure,
        List<Site> sites,
        Optional<LocalDate> on,
        Map<String, List<String>> details,
        List<Request> parts) {
    public Request {
        sites = List.copyOf(sites);
        details = Map.copyOf(details);
        parts = List.copyOf(parts);
    }

    /** A request for one procedure alone. */
    public Request(String procedure, List<Site> sites, Optional<LocalDate> on, Map<String, List<String>> details) {
        this(procedure, sites, on, details, List.of());
    }

    public static Request of(String procedure, List<Site> sites) {
        return new Request(procedure, sites, Optional.empty(), Map.of());
    }

    public List<String> detail(String field) {
        return details.getOrDefault(field, List.of());
    }

    /**
     * How many levels of the spine it names: both sides of one level count once, and medial branches count as the joints
     * that they serve between them (L3 and L4 are one level, L4-5).
     */
    public int levels() {
        Set<Place> places = sites.stream().map(Site::place).collect(Collectors.toSet());
        Set<Place> levels = new HashSet<>(places);
        if (levels.removeIf(p -> p.kind() == Place.Kind.MEDIAL_BRANCH)) {
            Place.all().stream().filter(joint -> served(joint, places)).forEach(levels::add);
        }
        return Math.max(levels.size(), places.isEmpty() ? 0 : 1);
    }

    /** Whether all nerves of a joint are named; levels of a sixth lumbar vertebra exist only where one is named. */
    private static boolean served(Place joint, Set<Place> nerves) {
        boolean six = nerves.stream().anyMatch(Place::transitional);
        boolean exists = six ? !joint.name().equals("L5-S1") : !joint.transitional();
        return exists && !Spine.branches(joint).isEmpty() && nerves.containsAll(Spine.branches(joint));
    }

    /** How many coverage regions it names. */
    public int halves() {
        return regions().size();
    }

    /** The coverage regions that it names; none when it names no site. */
    Set<Region.Half> regions() {
        EnumSet<Region.Half> named = EnumSet.noneOf(Region.Half.class);
        sites.forEach(site -> named.add(site.region().half()));
        return named;
    }

    /** Whether it names both sides; a side left out names none. */
    public boolean bilateral() {
        Set<Side> sides = sites.stream().map(Site::side).collect(Collectors.toSet());
        return sides.contains(Side.BOTH) || (sides.contains(Side.LEFT) && sides.contains(Side.RIGHT));
    }

    /** The coverage region it lies in; neither when it names no site. */
    public Region.Half half() {
        return sites.isEmpty() ? Region.Half.NEITHER : sites.getFirst().region().half();
    }

    /** The same request on another day. */
    public Request on(LocalDate day) {
        return new Request(procedure, sites, Optional.of(day), details, parts);
    }

    /** What is meant to be given. A drug that is named without an amount that can be understood has none. */
    public List<Injection> injections() {
        List<Injection> all =
                new ArrayList<>(detail("dose").stream().map(Injection::said).toList());
        detail("injectate").stream()
                .map(Injection::said)
                .filter(bare -> all.stream().noneMatch(dose -> dose.drug().equals(bare.drug())))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** How many places it names: both sides of a place are two. */
    public int places() {
        int places = 0;
        for (Site site : sites) {
            places += site.side() == Side.BOTH ? 2 : 1;
        }
        return Math.max(places, 1);
    }
}
