package org.foramen.care;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foramen.chart.Entry;
import org.foramen.chart.Kind;
import org.foramen.chart.Medication;
import org.foramen.criteria.Ledger;
import org.foramen.criteria.Names;

/**
 * A medicine that somebody takes or has lately taken, and its last dose as far as that is recorded.
 *
 * @param because the entries that say so
 * @param regimen the latest that is known of how it is taken
 * @param last the last dose; of one known only by its day the last minute of that day
 * @param confirmed whether somebody confirmed it
 */
record Taken(List<Entry> because, Optional<Medication> regimen, Optional<LocalDateTime> last, boolean confirmed) {
    /** A last dose known only by its day counts from then. */
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private static final List<String> ROUTES = List.of("intravenous", "subcutaneous");
    /** No hold is longer than knowledge may say: 1440 hours. What ended before that is held no more. */
    private static final int LONGEST_DAYS = 60;

    /** Whether a medicine of these names is taken by that day, or was so lately that a hold may still run. */
    static Optional<Taken> of(Ledger view, Names names, LocalDate service) {
        Reading reading = new Reading(service);
        for (int f = view.first(Kind.MEDICATION); f < view.end(Kind.MEDICATION); f++) {
            if (view.about(f, names)) {
                reading.medication(view.entry(f));
            }
        }
        for (int f = view.first(Kind.DOSE); f < view.end(Kind.DOSE); f++) {
            if (view.about(f, names)) {
                reading.dose(view.entry(f));
            }
        }
        return reading.taken();
    }

    /** Whether it is, or may be, taken by a route: a regimen that names no route may be by any. */
    boolean by(Optional<String> route) {
        String words = regimen.map(Medication::frequency).orElse("").toLowerCase(Locale.ROOT);
        boolean told = ROUTES.stream().anyMatch(words::contains);
        return !told || route.map(words::contains).orElse(true);
    }

    /** What the entries say, one after the other in the order of their days. */
    private static final class Reading {
        private final LocalDate service;
        private final List<Entry> because = new ArrayList<>();
        private Optional<Medication> latest = Optional.empty();
        private Optional<LocalDateTime> said = Optional.empty();
        private Optional<LocalDateTime> ended = Optional.empty();
        private boolean taken;
        private boolean confirmed;

        Reading(LocalDate service) {
            this.service = service;
        }

        void medication(Entry entry) {
            Medication medication = (Medication) entry.fact();
            if (medication.on().isAfter(service)) {
                return;
            }
            because.add(entry);
            ended = end(medication);
            taken |= medication.taking() || medication.lastDose().isPresent();
            latest = Optional.of(medication);
            medication
                    .lastDose()
                    .ifPresent(at -> last(at, medication.confirmedBy().isPresent()));
        }

        /** One that is no longer taken was last taken on the day on which that was said, at the latest. */
        private static Optional<LocalDateTime> end(Medication medication) {
            Optional<LocalDate> day =
                    medication.taking() ? medication.to() : medication.to().or(() -> Optional.of(medication.on()));
            return day.map(d -> d.atTime(LAST_MINUTE));
        }

        void dose(Entry entry) {
            if (!entry.fact().on().isAfter(service)) {
                because.add(entry);
                taken = true;
                last(entry.fact().on().atTime(LAST_MINUTE), true);
                ended = latest.isEmpty() ? said : ended;
            }
        }

        private void last(LocalDateTime at, boolean sure) {
            boolean later = said.map(at::isAfter).orElse(true);
            confirmed = later ? sure : confirmed || (sure && said.equals(Optional.of(at)));
            said = later ? Optional.of(at) : said;
        }

        Optional<Taken> taken() {
            Optional<LocalDateTime> over =
                    ended.filter(end -> !end.toLocalDate().isAfter(service));
            Optional<LocalDateTime> last = said.or(() -> over);
            boolean longAgo = over.isPresent()
                    && last.filter(at -> at.toLocalDate().isAfter(service.minusDays(LONGEST_DAYS + 1)))
                            .isEmpty();
            return taken && !longAgo
                    ? Optional.of(new Taken(because, latest, last, confirmed || (said.isEmpty() && last.isPresent())))
                    : Optional.empty();
        }
    }
}
