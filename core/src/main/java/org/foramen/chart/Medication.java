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
        boolean taking)
        implements Fact {
    @Override
    public Kind kind() {
        return Kind.MEDICATION;
    }
}
