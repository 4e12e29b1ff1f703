package org.foramen.clinic.charts;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.Fact;
import org.foramen.chart.Patient;
import org.foramen.clinic.frame.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Charts that tell who wants to know when a fact was written down. The fact is kept whatever becomes of the telling. */
public final class Announcing implements Charts {
    private static final Logger LOG = LoggerFactory.getLogger(Announcing.class);

    private final Charts kept;
    private final Supplier<Stream<Grown>> listeners;

    public Announcing(Charts kept, Supplier<Stream<Grown>> listeners) {
        this.kept = kept;
        this.listeners = listeners;
    }

    @Override
    public Found search(Visit visit, String text) {
        return kept.search(visit, text);
    }

    @Override
    public Optional<Patient> person(Visit visit, String patient) {
        return kept.person(visit, patient);
    }

    @Override
    public Optional<Chart> of(Visit visit, String patient) {
        return kept.of(visit, patient);
    }

    @Override
    public Entry record(Visit visit, String patient, Fact fact) {
        Entry entry = kept.record(visit, patient, fact);
        listeners.get().forEach(listener -> tell(listener, visit, patient));
        return entry;
    }

    private static void tell(Grown listener, Visit visit, String patient) {
        try {
            listener.heard(visit, patient);
        } catch (RuntimeException e) {
            LOG.warn(
                    "correlation {}: what follows from a new fact could not be brought up to date",
                    visit.correlation(),
                    e);
        }
    }
}
