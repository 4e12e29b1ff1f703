package org.foramen.library;

import java.util.List;
import java.util.Optional;
import org.foramen.chart.Place;
import org.foramen.chart.Region;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Status;

/**
 * A targeted procedure: what it aims at, for whom, with what chance and at what risk.
 *
 * @param id "lumbar-medial-branch-rfa"
 * @param name as clinicians say it
 * @param family the family that payers count it in ("facet-rfa")
 * @param target what sort of place it aims at
 * @param regions where it is done
 * @param intent diagnostic, therapeutic or both, in words
 * @param generators the pain generators it is for
 * @param indications what must be so to offer it
 * @param contraindications what stops it
 * @param doNotUse when it must not be used, in sentences with their source
 * @param guidance the imaging it needs
 * @param bleeding its bleeding class, with source and status in words
 * @param benefits published benefit
 * @param harms published harm
 * @param interval the shortest time between two, in words
 * @param recovery what happens after, in words
 * @param durability how long its effect lasts, in words; empty where the references say nothing
 * @param aftercare what the person is told for the time after; empty where the references say nothing
 * @param standing what regulators have allowed; empty where the references say nothing
 * @param gate what stands before it while it is emerging or investigational
 * @param instead what to do or consider instead
 */
public record Procedure(
        String id,
        String name,
        String family,
        Place.Kind target,
        List<Region> regions,
        String intent,
        List<String> generators,
        List<Rule> indications,
        List<Rule> contraindications,
        List<Note> doNotUse,
        Note guidance,
        Note bleeding,
        List<Figure> benefits,
        List<Figure> harms,
        Note interval,
        Note recovery,
        Optional<Note> durability,
        List<Note> aftercare,
        List<Approval> standing,
        Optional<Gate> gate,
        List<String> instead) {
    public Procedure {
        regions = List.copyOf(regions);
        generators = List.copyOf(generators);
        indications = List.copyOf(indications);
        contraindications = List.copyOf(contraindications);
        doNotUse = List.copyOf(doNotUse);
        benefits = List.copyOf(benefits);
        harms = List.copyOf(harms);
        aftercare = List.copyOf(aftercare);
        standing = List.copyOf(standing);
        instead = List.copyOf(instead);
    }

    /** The same procedure with other rules; its gate stays as it is. */
    public Procedure ruled(List<Rule> forIt, List<Rule> againstIt) {
        return with(forIt, againstIt, gate);
    }

    /** The same procedure behind another gate, or none. */
    public Procedure gated(Optional<Gate> other) {
        return with(indications, contraindications, other);
    }

    private Procedure with(List<Rule> forIt, List<Rule> againstIt, Optional<Gate> before) {
        return new Procedure(
                id,
                name,
                family,
                target,
                regions,
                intent,
                generators,
                forIt,
                againstIt,
                doNotUse,
                guidance,
                bleeding,
                benefits,
                harms,
                interval,
                recovery,
                durability,
                aftercare,
                standing,
                before,
                instead);
    }

    /** A clause with its test; {@code absolute} where no clinician's choice lifts it. */
    public record Rule(Clause clause, Criterion test, boolean absolute) {}

    /** A sentence with its source and status. */
    public record Note(String says, String cites, Status status) {}
}
