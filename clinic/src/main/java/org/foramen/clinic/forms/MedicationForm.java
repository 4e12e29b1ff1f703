package org.foramen.clinic.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.foramen.chart.Fact;
import org.foramen.chart.Medication;
import org.foramen.chart.Quantity;
import org.foramen.chart.Term;
import org.foramen.clinic.people.Action;

/** Adds a medicine with its regimen, its last dose and who confirmed that. */
public final class MedicationForm implements FactForm {
    /** A last dose known only by its day counts from then. */
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private static final List<String> TAKING = List.of("taking", "not-taking");

    private final Supplier<List<String>> vocabulary;

    /** A form that suggests these medicines, the ones that safety knows. */
    public MedicationForm(Supplier<List<String>> vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public String name() {
        return "medication";
    }

    @Override
    public Action action() {
        return Action.RECORD_FINDING;
    }

    @Override
    public List<Field> fields(Asking asking) {
        List<Field.Option> known = vocabulary.get().stream()
                .map(w -> new Field.Option(w.replace('-', ' '), ""))
                .toList();
        return List.of(
                asking.suggest("drug", known),
                asking.radio("taking", TAKING),
                asking.number("amount"),
                asking.line("unit"),
                asking.line("frequency"),
                asking.day("last"),
                asking.line("hour"),
                asking.line("confirmed"),
                asking.day("on"));
    }

    @Override
    public Read<Fact> read(Reading reading) {
        String drug = reading.text("drug", "problem.drug");
        String taking = reading.choice("taking", TAKING, "problem.taking");
        Optional<Quantity> dose = dose(reading);
        Optional<LocalDateTime> last = last(reading);
        LocalDate on = reading.pastDay("on");
        Optional<String> confirmed = Optional.of(reading.anyText("confirmed")).filter(who -> !who.isEmpty());
        if (confirmed.isPresent() && last.isEmpty()) {
            reading.problem("last", "problem.confirmed");
        }
        Term term = Term.coded(Term.WORD, drug.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-"), drug);
        return reading.unless(() -> new Medication(
                on,
                term,
                dose,
                reading.anyText("frequency"),
                Optional.empty(),
                Optional.empty(),
                last,
                confirmed,
                taking.equals("taking")));
    }

    /** A number without a unit is no dose, and a unit that UCUM does not know is none. */
    private static Optional<Quantity> dose(Reading reading) {
        if (reading.blank("amount") && reading.blank("unit")) {
            return Optional.empty();
        }
        BigDecimal amount = reading.number("amount", BigDecimal.ZERO, Quantities.MOST, "problem.value");
        return Quantities.unit(reading, "unit").map(unit -> new Quantity(amount, unit));
    }

    private static Optional<LocalDateTime> last(Reading reading) {
        if (reading.blank("last")) {
            if (!reading.blank("hour")) {
                reading.problem("last", "problem.last");
            }
            return Optional.empty();
        }
        LocalDate day = reading.pastDay("last");
        return Optional.of(day.atTime(reading.blank("hour") ? LAST_MINUTE : hour(reading)));
    }

    private static LocalTime hour(Reading reading) {
        try {
            return LocalTime.parse(reading.anyText("hour"));
        } catch (DateTimeParseException none) {
            reading.problem("hour", "problem.hour");
            return LAST_MINUTE;
        }
    }
}
