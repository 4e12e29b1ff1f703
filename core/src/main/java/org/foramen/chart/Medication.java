package org.foramen.chart;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A medicine that somebody takes, took or was prescribed.
 *
 * @param drug which
 * @param dose how much at a time
 * @param frequency how often, as written; blank when nobody wrote it down
 * @param from since when
 * @param to until when; empty while it goes on or when nobody wrote it down
 * @param lastDose when the last dose was taken
 * @param confirmedBy who confirmed the last dose with the person who takes it
 * @param taking whether it is being taken; a medicine asked for and not taken is recorded with false
 */
public record Medication(
        LocalDate on,
        Term drug,
        Optional<Quantity> dose,
        String frequency,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<LocalDateTime> lastDose,
        Optional<String> confirmedBy,
        boolean taking)
        implements Fact {
    /** A regimen whose last dose nobody has confirmed. */
    public Medication(
            LocalDate on,
            Term drug,
            Optional<Quantity> dose,
            String frequency,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Optional<LocalDateTime> lastDose,
            boolean taking) {
        this(on, drug, dose, frequency, from, to, lastDose, Optional.empty(), taking);
    }

    @Override
    public Kind kind() {
        return Kind.MEDICATION;
    }
}
