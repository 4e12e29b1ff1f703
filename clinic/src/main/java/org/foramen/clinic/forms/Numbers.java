package org.foramen.clinic.forms;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as people type them: digits with a point or a comma, and nothing that could grow without bounds. */
final class Numbers {
    private Numbers() {}

    static Optional<BigDecimal> read(String text) {
        return text.matches("-?\\d{1,9}([.,]\\d{1,6})?")
                ? Optional.of(new BigDecimal(text.replace(',', '.')))
                : Optional.empty();
    }
}
