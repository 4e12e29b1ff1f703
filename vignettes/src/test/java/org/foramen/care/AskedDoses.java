package org.foramen.care;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Chart;
import org.foramen.criteria.Request;
import org.foramen.library.Library;

/** The doses of a request by themselves, for the second reckoning to be held against. */
public final class AskedDoses {
    private AskedDoses() {}

    public static List<DoseSum> doses(Library library, Chart chart, Instant at, ZoneId zone, Request request) {
        return DoseSums.of(AskedHolds.question(library, chart, at, zone, request), request);
    }

    /** The shares of several anaesthetics together, where more than one is given. */
    public static Optional<Safeguard> mixture(Library library, Chart chart, Instant at, ZoneId zone, Request request) {
        return new DoseGuards(doses(library, chart, at, zone, request))
                .of(library.medicines().limits().mixtures()).stream()
                        .filter(guard -> library.medicines().limits().mixtures().stream()
                                .anyMatch(mixture -> mixture.id().equals(guard.id())))
                        .findFirst();
    }
}
