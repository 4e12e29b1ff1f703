package org.foramen.clinic.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day as the browser sends it: 2026-03-05. */
final class Days {
    private Days() {}

    static Optional<LocalDate> read(String text) {
        try {
            return text.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
