package org.foramen.exchange.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.chart.Side;
import org.foramen.chart.Site;
import org.foramen.chart.Term;
import org.foramen.exchange.r4.Node;

/** Where in the body, as codes say it; a side only where a code or an exact name says it. */
final class BodySites {
    private static final Map<String, Site> SITES = sites();
    private static final Map<String, Side> SIDES =
            Map.of("7771000", Side.LEFT, "24028007", Side.RIGHT, "51440002", Side.BOTH, "260528009", Side.MIDLINE);
    private static final List<String> LATERALITY = List.of(
            "http://hl7.org/fhir/StructureDefinition/BodyStructure-Reference",
            "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-laterality-qualifier",
            "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-body-location-qualifier");

    private BodySites() {}

    /** The sites of every body site given. */
    static List<Site> of(List<Node> bodySites) {
        List<Site> sites = new ArrayList<>();
        for (Node node : bodySites) {
            of(node).ifPresent(sites::add);
        }
        return sites;
    }

    /** The site of one CodeableConcept, if it names a place there is. */
    static Optional<Site> of(Node node) {
        Concept concept = Concept.of(node);
        Optional<Site> place = coded(concept).or(() -> Site.of(concept.text()));
        Side side = side(concept, node);
        return place.map(site -> site.side() == Side.UNSAID ? new Site(site.place(), side) : site);
    }

    static Optional<Site> ofCoding(Node coding, Node laterality) {
        Side side = Concept.ofCoding(laterality).terms().stream()
                .map(BodySites::sided)
                .findFirst()
                .orElse(Side.UNSAID);
        return coded(Concept.ofCoding(coding))
                .map(site -> site.side() == Side.UNSAID ? new Site(site.place(), side) : site);
    }

    private static Optional<Site> coded(Concept concept) {
        return concept.terms().stream()
                .filter(term -> term.system().equals("snomed"))
                .flatMap(term -> Optional.ofNullable(SITES.get(term.code())).stream())
                .findFirst();
    }

    private static Side side(Concept concept, Node node) {
        List<Term> said = new ArrayList<>(concept.terms());
        for (Node extension : node.each("extension")) {
            if (LATERALITY.contains(extension.text("url"))) {
                said.addAll(Concept.of(extension.at("valueCodeableConcept")).terms());
            }
        }
        return said.stream()
                .map(BodySites::sided)
                .filter(s -> s != Side.UNSAID)
                .findFirst()
                .orElse(Side.UNSAID);
    }

    private static Side sided(Term term) {
        return term.system().equals("snomed") ? SIDES.getOrDefault(term.code(), Side.UNSAID) : Side.UNSAID;
    }

    private static Map<String, Site> sites() {
        Map<String, Site> sites = new HashMap<>();
        for (String[] row : Table.rows("body-sites.table")) {
            sites.put(row[0], Site.of(row[1]).orElseThrow(() -> new IllegalStateException("No such place: " + row[1])));
        }
        return Map.copyOf(sites);
    }
}
