package org.foramen.criteria;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.chart.Region;
import org.foramen.chart.Side;
import org.foramen.chart.Site;

/**
 * What is asked for: a procedure, where, when, and how it is meant to be done.
 *
 * @param procedure the procedure's id
 * @param sites where
 * @param on the day of service; empty when none is set
 * @param details what else was said, by field: purpose, guidance, contrast, sedation, injectate, technique, temperature,
 *     codes, modifiers, setting, also (other procedures of the session). A field that is not there was not said.
 */
public record Request(String procedure, List<Site> sites, Optional<LocalDate> on, Map<String, List<String>> details) {
    public Request {
        sites = List.copyOf(sites);
        details = Map.copyOf(details);
    }

    public static Request of(String procedure, List<Site> sites) {
        return new Request(procedure, sites, Optional.empty(), Map.of());
    }

    public List<String> detail(String field) {
        return details.getOrDefault(field, List.of());
    }

    /** How many levels of the spine it names, both sides of one level counting once. */
    public int levels() {
        return (int) sites.stream().map(Site::place).distinct().count();
    }

    /** How many coverage regions it names. */
    public int halves() {
        return (int) sites.stream().map(s -> s.region().half()).distinct().count();
    }

    public boolean bilateral() {
        return sites.stream().anyMatch(s -> s.side() == Side.BOTH)
                || sites.stream().map(Site::side).distinct().count() > 1;
    }

    /** The coverage region it lies in; neither when it names no site. */
    public Region.Half half() {
        return sites.isEmpty() ? Region.Half.NEITHER : sites.getFirst().region().half();
    }

    /** The same request on another day. */
    public Request on(LocalDate day) {
        return new Request(procedure, sites, Optional.of(day), details);
    }
}
