package org.foramen.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.foramen.criteria.Status;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Times;
import org.foramen.knowledge.yaml.Yaml;
import org.foramen.library.Jurisdiction;
import org.foramen.library.Policy;
import org.foramen.library.Reach;

/**
 * Where a document speaks, and how well that is known: {@code where:} with a row for each way in which it is known, or in
 * short {@code states: [KY, OH]} or {@code jurisdiction: [J15]} where the document itself says so. Through a jurisdiction it
 * is known no better than the jurisdiction's own states are.
 */
final class Reaches {
    private static final Policy.Effective EVER = new Policy.Effective(LocalDate.MIN, Optional.empty());
    /** Nobody has read where it speaks: only somebody who names it hears it. */
    private static final List<Reach> NOWHERE = List.of(new Reach(Set.of(), EVER, Status.DRAFT, ""));

    private final Defined defined;
    private final Map<String, Jurisdiction> jurisdictions;

    Reaches(Defined defined, Map<String, Jurisdiction> jurisdictions) {
        this.defined = defined;
        this.jurisdictions = jurisdictions;
    }

    List<Reach> read(Fields fields) {
        boolean rows = fields.has("where");
        List<Reach> here = spread(places(fields, "states", Status.CONFIRMED), EVER, "");
        List<Reach> where = fields.or("where", rows(), List.of());
        if (rows && (fields.has("states") || fields.has("jurisdiction"))) {
            fields.problem(
                    fields.at("where"), fields.what() + " says where in one way only: where, states or jurisdiction.");
        }
        return here.isEmpty() ? where : here;
    }

    private Shape<List<Reach>> rows() {
        Shape<List<List<Reach>>> list =
                Shape.table(List.<Reach>of(), "a place", this::row).list();
        return new Shape<>(
                List.of(),
                (yaml, problems) ->
                        yaml instanceof Yaml.Text text && text.value().equals("unknown")
                                ? NOWHERE
                                : list.read(yaml, problems).stream()
                                        .flatMap(List::stream)
                                        .toList());
    }

    private List<Reach> row(Fields fields) {
        Status status = fields.one("status", ClauseFields.STATUS);
        Map<String, Status> places = places(fields, "places", status);
        LocalDate from = fields.or("from", Times.DATE, LocalDate.MIN);
        Optional<LocalDate> to = fields.maybe("to", Times.DATE);
        String cites = fields.or("cites", defined.cites(), "");
        if (places.isEmpty()) {
            fields.problem(fields.at(), fields.what() + " names places or a jurisdiction.");
        }
        if (to.filter(end -> end.isBefore(from)).isPresent()) {
            fields.problem(fields.at("to"), "It ends before it begins.");
        }
        if (cites.isEmpty() && status != Status.DRAFT) {
            fields.problem(fields.at(), fields.what() + " has no \"cites\": only a draft rests on nothing.");
        }
        return spread(places, new Policy.Effective(from, to), cites);
    }

    /** The places that are named, or those of the jurisdictions that are, each with how well it is known. */
    private Map<String, Status> places(Fields fields, String key, Status status) {
        List<String> named = fields.or(key, (key.equals("states") ? Places.STATE : Places.PLACE).some(), List.of());
        List<String> contractors =
                fields.or("jurisdiction", defined.jurisdiction().some(), List.of());
        if (fields.has(key) && fields.has("jurisdiction")) {
            fields.problem(fields.at(key), fields.what() + " names " + key + " or a jurisdiction, not both.");
        }
        Map<String, Status> all = new TreeMap<>();
        named.forEach(place -> all.put(place, status));
        contractors.stream()
                .flatMap(id -> Optional.ofNullable(jurisdictions.get(id)).stream())
                .forEach(j -> j.states().forEach(state -> all.put(state, weaker(status, j.status(state)))));
        return all;
    }

    private static Status weaker(Status one, Status other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** One reach for each status. */
    private static List<Reach> spread(Map<String, Status> places, Policy.Effective span, String cites) {
        Map<Status, Set<String>> by = new LinkedHashMap<>();
        places.forEach((place, status) ->
                by.computeIfAbsent(status, key -> new TreeSet<>()).add(place));
        List<Reach> all = new ArrayList<>();
        by.forEach((status, some) -> all.add(new Reach(some, span, status, cites)));
        return List.copyOf(all);
    }
}
