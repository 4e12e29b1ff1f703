package org.foramen.library;

import java.util.List;
import java.util.Optional;
import org.foramen.chart.Place;
import org.foramen.chart.Region;

/**
 * A structure that pain can come from, and what speaks for and against it.
 *
 * @param id "facet-lumbar"
 * @param name as clinicians say it
 * @param regions where it can be
 * @param areas where it hurts when it hurts from there, where that is less than its regions; empty: anywhere in them
 * @param pretest how often it is the source before anything else is known, in percent, as published; empty when unknown
 * @param pretestCites where that figure is from
 * @param features what speaks for and against it, and what means nothing
 * @param procedures procedures that aim at it
 * @param misuse what this entry must not be used for
 */
public record Generator(
        String id,
        String name,
        List<Region> regions,
        List<Place> areas,
        Optional<Range> pretest,
        String pretestCites,
        List<Feature> features,
        List<String> procedures,
        String misuse) {
    public Generator {
        regions = List.copyOf(regions);
        areas = List.copyOf(areas);
        features = List.copyOf(features);
        procedures = List.copyOf(procedures);
    }

    /** The same generator with other features. */
    public Generator featured(List<Feature> others) {
        return new Generator(id, name, regions, areas, pretest, pretestCites, others, procedures, misuse);
    }
}
