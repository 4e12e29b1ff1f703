package org.foramen.knowledge;

import java.util.List;
import java.util.Map;
import org.foramen.chart.Place;
import org.foramen.chart.Region;
import org.foramen.criteria.Criterion;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Texts;

/**
 * What the reader of a file has at hand.
 *
 * @param defined the names that files define
 * @param safety how rules are read where silence always asks
 * @param coverage how rules are read under a policy of its own
 * @param family how rules are read in a policy family, where {@code lcd} stands for the document of the binding
 * @param words how the words of a rule are read that holds no test
 */
record Desk(Defined defined, Criteria safety, Criteria coverage, Criteria family, ClauseFields words) {
    /** The source that a family's clauses cite until a binding names the document. */
    static final String BOUND_SOURCE = "lcd";

    static final Shape<List<Region>> REGIONS =
            Texts.oneOf("a region", Region.values()).some();

    /** A part of the body that people point to: "knee". */
    static final Shape<Place> AREA = Texts.oneOf("a part of the body", areas(), Place::name);

    /** The desk for one reading; every clause is listed in the register. */
    static Desk of(Defined defined, Map<String, Shape<Criterion>> tests, List<Listed> register) {
        return new Desk(
                defined,
                new Criteria(tests, new ClauseFields(defined.cites(), false, register)),
                new Criteria(tests, new ClauseFields(defined.cites(), true, register)),
                new Criteria(tests, new ClauseFields(defined.cites(BOUND_SOURCE), true, register)),
                new ClauseFields(defined.cites(), false, register));
    }

    private static List<Place> areas() {
        return Place.all().stream()
                .filter(place -> place.kind() == Place.Kind.AREA)
                .toList();
    }
}
