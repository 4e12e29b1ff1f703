package org.foramen.second;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A few sheets written by hand. */
final class Examples {
    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private Examples() {}

    static Sheet apixaban(String lastDose, String at) {
        LocalDateTime when = LocalDateTime.parse(at);
        return new Sheet(
                0,
                new Sheet.Body(true, true, Optional.empty(), Optional.empty()),
                new Sheet.Asked(
                        "epidural-interlaminar-lumbar", "therapeutic", List.of(), when.toLocalDate(), when, List.of()),
                List.of(),
                List.of(new Sheet.Taken(
                        "apixaban", "high", Optional.empty(), Optional.of(LocalDateTime.parse(lastDose)))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(new BigDecimal("90")));
    }
}
