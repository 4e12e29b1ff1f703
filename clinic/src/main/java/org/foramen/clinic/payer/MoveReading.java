package org.foramen.clinic.payer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foramen.clinic.forms.Reading;
import org.foramen.store.PayerRequest;

/**
 * Reads the fields of a step into what is said with it.
 *
 * @param reading the fields as they were typed
 * @param said what is said, to be filled
 */
record MoveReading(Reading reading, Map<String, String> said) {
    void pastDay(String field) {
        said.put(field, reading.pastDay(field).toString());
    }

    LocalDate day(String field) {
        LocalDate day = reading.day(field);
        said.put(field, day.toString());
        return day;
    }

    void text(String field, String missing) {
        said.put(field, reading.text(field, missing));
    }

    void textIfAny(String field) {
        if (!reading.blank(field)) {
            said.put(field, reading.anyText(field));
        }
    }

    void choice(String field, List<String> values, String missing) {
        said.put(field, reading.choice(field, values, missing));
    }

    void unitsIfAny(String field) {
        if (!reading.blank(field)) {
            said.put(
                    field,
                    reading.number(field, BigDecimal.ONE, new BigDecimal("1000"), "problem.payer-units")
                            .toPlainString());
        }
    }

    /** Ids of clauses, each of which must be one of the policy's. */
    void idsIfAny(String field, List<String> known) {
        if (reading.blank(field)) {
            return;
        }
        List<String> ids = Arrays.stream(reading.anyText(field).split("[,;\\s]+"))
                .distinct()
                .toList();
        String unknown = ids.stream().filter(id -> !known.contains(id)).collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            reading.problem(field, "problem.payer-clauses", unknown);
        }
        said.put(field, String.join(" ", ids));
    }

    /** A day by which something must be done; who gives it must be said with it. */
    Optional<PayerRequest.Due> due(boolean must) {
        if (!must && reading.blank("due") && reading.blank("due-why")) {
            return Optional.empty();
        }
        LocalDate day = day("due");
        text("due-why", "problem.payer-due-why");
        return Optional.of(new PayerRequest.Due(day, reading.anyText("due-why")));
    }
}
