package org.foramen.clinic.links;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.foramen.clinic.forms.Typed;

/**
 * A date of birth as it is typed in three boxes.
 *
 * @param day the day
 * @param month the month, as a number
 * @param year the year, with four digits
 */
public record Birth(String day, String month, String year) {
    static Birth of(Typed typed) {
        return new Birth(typed.text("day"), typed.text("month"), typed.text("year"));
    }

    static Birth nothing() {
        return new Birth("", "", "");
    }

    /** The first box that has to be mended. */
    Optional<String> lacking() {
        if (!day.matches("\\d{1,2}")) {
            return Optional.of("day");
        }
        return month.matches("\\d{1,2}")
                ? (year.matches("\\d{4}") ? Optional.empty() : Optional.of("year"))
                : Optional.of("month");
    }

    /** The date, where it exists. */
    Optional<LocalDate> date() {
        try {
            return lacking().isPresent()
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
