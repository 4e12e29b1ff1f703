package org.foramen.vignettes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.EntryId;
import org.foramen.chart.Fact;
import org.foramen.chart.Insurance;
import org.foramen.chart.Kind;
import org.foramen.chart.Origin;
import org.foramen.chart.Patient;
import org.foramen.chart.Place;
import org.foramen.chart.Region;
import org.foramen.chart.Reviewed;
import org.foramen.chart.Side;
import org.foramen.chart.Site;
import org.foramen.chart.Term;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Request;
import org.foramen.library.Library;
import org.foramen.library.Policy;
import org.foramen.library.Position;
import org.foramen.library.Procedure;

/**
 * People nobody has met. Each asks for one procedure, and the chart is made of what the rules about it ask, on both sides of
 * their edges; the same seed makes the same people.
 */
final class Crowd {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final int SHARE = 55;

    private final Library library;
    private final Random random;

    Crowd(Library library, long seed) {
        this.library = library;
        this.random = new Random(seed);
    }

    /** Somebody with a question. */
    record Stranger(Chart chart, Request request) {}

    Stranger next(int number) {
        Procedure procedure = any(library.procedures());
        Region region = any(procedure.regions());
        Site site = new Site(place(procedure, region), any(List.of(Side.LEFT, Side.RIGHT, Side.BOTH)));
        Map<String, List<String>> details = new HashMap<>();
        CrowdFacts facts = new CrowdFacts(random, TODAY, site, area(region), details);
        Chart chart = Chart.of(patient(number));
        List<Fact> known = new ArrayList<>(
                List.of(new Insurance(TODAY.minusYears(2), "medicare", "", Optional.empty(), Optional.empty())));
        for (Criterion leaf : asked(procedure)) {
            if (random.nextInt(100) < SHARE) {
                known.addAll(facts.of(leaf));
            }
        }
        if (random.nextBoolean()) {
            known.addAll(reviewed());
        }
        for (Fact fact : known) {
            chart = chart.and(entry(number, chart.entries().size(), fact));
        }
        LocalDate service = TODAY.plusDays(random.nextInt(30));
        return new Stranger(chart, new Request(procedure.id(), List.of(site), Optional.of(service), details));
    }

    /** What the rules about a procedure, one pain generator, a few alarms and the candidacy end in. */
    private List<Criterion> asked(Procedure procedure) {
        List<Criterion> tests = new ArrayList<>();
        procedure.indications().forEach(rule -> tests.add(rule.test()));
        procedure.contraindications().forEach(rule -> tests.add(rule.test()));
        List<Policy> policies = library.policies().stream()
                .filter(policy -> policy.covers(procedure.id()))
                .toList();
        if (!policies.isEmpty()) {
            tests.add(any(policies).criterion(procedure.id()));
        }
        any(library.generators()).features().forEach(feature -> tests.add(feature.test()));
        any(library.mechanisms()).features().forEach(feature -> tests.add(feature.test()));
        library.candidacy().reasons().forEach(reason -> tests.add(reason.test()));
        tests.add(any(library.alarms()).test());
        tests.add(any(library.alarms()).test());
        List<Position> positions = library.positions(procedure.id());
        if (!positions.isEmpty()) {
            tests.add(any(positions).scope());
        }
        return tests.stream().flatMap(test -> CrowdLeaves.of(test).stream()).toList();
    }

    /** Somebody went through every list, so that what is not there is none. */
    private static List<Reviewed> reviewed() {
        return Stream.of(Kind.values())
                .map(kind -> new Reviewed(TODAY, kind, Term.word(Reviewed.ALL), TODAY.minusYears(90), TODAY))
                .toList();
    }

    private Patient patient(int number) {
        LocalDate born = TODAY.minusYears(15 + random.nextInt(75)).minusDays(random.nextInt(365));
        return new Patient(
                "stranger-" + number,
                "A stranger",
                Optional.of(born),
                any(List.of(Patient.Sex.FEMALE, Patient.Sex.MALE)),
                Optional.of("OH"));
    }

    private Place place(Procedure procedure, Region region) {
        List<Place> places = Place.all().stream()
                .filter(place ->
                        place.kind() == procedure.target() && place.region() == region && !place.transitional())
                .toList();
        return places.isEmpty() ? area(region).place() : any(places);
    }

    private Site area(Region region) {
        List<Place> areas = Place.all().stream()
                .filter(place -> place.kind() == Place.Kind.AREA && place.region() == region)
                .toList();
        return new Site(areas.isEmpty() ? Place.named("low-back").orElseThrow() : any(areas), Side.LEFT);
    }

    private static Entry entry(int number, int place, Fact fact) {
        EntryId id = EntryId.of("stranger|" + number + "|" + place);
        return new Entry(
                id,
                fact.on().atTime(LocalTime.of(7, 0)).atZone(Vignette.ZONE).toInstant(),
                "crowd",
                Origin.VIGNETTE,
                fact);
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
