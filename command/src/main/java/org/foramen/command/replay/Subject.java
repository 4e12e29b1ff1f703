package org.foramen.command.replay;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.foramen.chart.Chart;
import org.foramen.criteria.Lexicon;
import org.foramen.criteria.Request;

/**
 * Somebody who is put to both editions.
 *
 * @param name the lesson of a vignette, the file of a record, the number of a chart; never the person's name
 * @param at when the question is asked
 * @param zone the clinic's zone
 * @param request what is asked for, if anything is
 * @param policies policies that are judged whoever pays
 * @param chart the chart as an edition's words read it; nothing where it cannot be read
 */
record Subject(
        String name,
        Instant at,
        ZoneId zone,
        Optional<Request> request,
        List<String> policies,
        Function<Lexicon, Optional<Chart>> chart) {
    Subject {
        policies = List.copyOf(policies);
    }
}
