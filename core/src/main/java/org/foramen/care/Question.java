package org.foramen.care;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.chart.Chart;
import org.foramen.chart.Site;
import org.foramen.criteria.Ledger;
import org.foramen.criteria.Request;
import org.foramen.criteria.Weigh;
import org.foramen.library.Library;

/**
 * One question to the house: this knowledge, this chart, this instant, and perhaps a request.
 *
 * @param library the knowledge
 * @param view the chart as it was known at the instant
 * @param at the instant
 * @param zone the clinic's zone, which says what day it is
 * @param request what is asked for, if anything is
 */
public record Question(Library library, Ledger view, Instant at, ZoneId zone, Optional<Request> request) {
    /** A request for nothing in particular, anywhere. */
    public static final Request NOTHING = new Request("", List.of(), Optional.empty(), Map.of());

    /** The chart as it was known at the instant. */
    static Question of(Library library, Chart chart, Instant at, ZoneId zone, Optional<Request> request) {
        return new Question(library, Ledger.of(chart.asOf(at), library.lexicon()), at, zone, request);
    }

    public LocalDate today() {
        return at.atZone(zone).toLocalDate();
    }

    /** The day of service: the request's own, else today. */
    public LocalDate service() {
        return request.flatMap(Request::on).orElse(today());
    }

    /** Puts criteria for today, about the person and not about a request. */
    Weigh person() {
        return weigh(today(), NOTHING, Weigh.Force.FULL);
    }

    /** Puts criteria for a day, about the person and not about a request. */
    Weigh person(LocalDate day) {
        return weigh(day, NOTHING, Weigh.Force.FULL);
    }

    /** Puts criteria for today, about what is asked for where something is. */
    Weigh matter() {
        return weigh(today(), request.orElse(NOTHING), Weigh.Force.FULL);
    }

    /** Puts criteria for today about parts of the body. */
    Weigh about(List<Site> areas) {
        return weigh(today(), Request.of("", areas), Weigh.Force.FULL);
    }

    Weigh weigh(LocalDate day, Request about, Weigh.Force force) {
        return Weigh.of(view, Math.toIntExact(day.toEpochDay()), about, force, library.lexicon());
    }
}
