package org.foramen.chart;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whose chart it is.
 *
 * @param id the person's id in this house
 * @param name the name as a person reads it
 * @param born the day of birth, as well as it is known
 * @param sex administrative sex
 * @param lives the US state (two letters) or the country; decides which payer's rules apply
 */
public record Patient(String id, String name, Optional<LocalDate> born, Sex sex, Optional<String> lives) {

    /** Administrative sex, as records carry it. */
    public enum Sex {
        FEMALE,
        MALE,
        OTHER,
        UNSAID
    }
}
