package org.foramen.care;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Chart;
import org.foramen.criteria.Ledger;
import org.foramen.criteria.Request;
import org.foramen.library.Library;

/** The holds of a request by themselves, without the consult around them, for the second reckoning to be held against. */
public final class AskedHolds {
    private AskedHolds() {}

    public static List<Safeguard> of(Library library, Chart chart, Instant at, ZoneId zone, Request request) {
        Question question = question(library, chart, at, zone, request);
        return Holds.of(
                question,
                library.procedure(request.procedure()).orElseThrow(),
                request,
                Thinners.of(question, Service.of(question, request)));
    }

    static Question question(Library library, Chart chart, Instant at, ZoneId zone, Request request) {
        return new Question(library, Ledger.of(chart.asOf(at), library.lexicon()), at, zone, Optional.of(request));
    }
}
