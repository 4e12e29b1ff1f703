package org.foramen.care;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.EntryId;
import org.foramen.chart.Fact;
import org.foramen.chart.Kind;
import org.foramen.chart.Lab;
import org.foramen.chart.Medication;
import org.foramen.chart.Origin;
import org.foramen.chart.Patient;
import org.foramen.chart.Quantity;
import org.foramen.chart.Reviewed;
import org.foramen.chart.Term;
import org.foramen.chart.Vital;
import org.foramen.criteria.Bound;
import org.foramen.criteria.Request;
import org.foramen.library.Bleeding;
import org.foramen.library.Hold;
import org.foramen.library.Library;

/**
 * Somebody who takes one medicine against clotting, of whom everything else was asked.
 *
 * @param classes the classes of the procedure that is asked for
 * @param clearance what the kidneys clear, where that is known
 */
record HoldPerson(Chart chart, Request request, Set<Bleeding> classes, Optional<BigDecimal> clearance) {
    static final LocalDate DAY = LocalDate.of(2026, 12, 15);
    static final LocalDateTime START = DAY.atTime(8, 0);

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final Instant MORNING = START.atZone(ZONE).toInstant();
    private static final BigDecimal KILOGRAMS = BigDecimal.valueOf(80);

    static HoldPerson of(
            Hold hold,
            Map.Entry<String, Set<Bleeding>> asked,
            Optional<BigDecimal> clearance,
            boolean low,
            LocalDateTime last,
            List<Fact> labs) {
        List<Fact> facts = new ArrayList<>(labs);
        clearance.ifPresent(value -> facts.add(lab(DAY, "creatinine-clearance", value.toPlainString(), "mL/min")));
        clearance.ifPresent(value -> facts.add(lab(DAY, "creatinine", "1", "mg/dL")));
        facts.add(new Vital(DAY, Term.word("weight"), new Quantity(KILOGRAMS, "kg")));
        facts.add(medication(hold, low, last));
        for (Kind kind : List.of(Kind.MEDICATION, Kind.DIAGNOSIS, Kind.FINDING, Kind.INTERVENTION)) {
            facts.add(new Reviewed(DAY, kind, Term.word(Reviewed.ALL), DAY.minusYears(90), DAY));
        }
        Request request = new Request(asked.getKey(), List.of(), Optional.of(DAY), Map.of());
        return new HoldPerson(chart(facts), request, asked.getValue(), clearance);
    }

    /** What safety says of the medicine, and of its INR where it has one. */
    List<Safeguard> answers(Library library, Hold hold) {
        return AskedHolds.of(library, chart, MORNING, ZONE, request).stream()
                .filter(guard -> guard.id().equals(hold.id()) || guard.id().equals(hold.id() + "-inr"))
                .toList();
    }

    static Lab lab(LocalDate on, String what, String value, String unit) {
        return new Lab(on, Term.word(what), Quantity.of(value, unit), Optional.empty());
    }

    private static Medication medication(Hold hold, boolean low, LocalDateTime last) {
        boolean twice = hold.lowDose().flatMap(Hold.LowDose::each).isPresent();
        return new Medication(
                DAY,
                Term.word(hold.drugs().words().getFirst()),
                hold.lowDose().map(rule -> dose(rule, low)),
                hold.route().orElse("oral") + (twice ? " twice daily" : " once daily"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(last),
                Optional.of("nurse Ann"),
                true);
    }

    private static Quantity dose(Hold.LowDose rule, boolean low) {
        Bound most = rule.each().orElse(rule.daily());
        BigDecimal amount = BigDecimal.valueOf(most.hundredths(), 2);
        BigDecimal whole = rule.perKilogram() ? amount.multiply(KILOGRAMS) : amount;
        return new Quantity(
                low ? whole : whole.multiply(BigDecimal.TEN), rule.daily().unit());
    }

    private static Chart chart(List<Fact> facts) {
        Optional<LocalDate> born = Optional.of(LocalDate.of(1966, 3, 2));
        Chart chart = Chart.of(new Patient("edge", "Somebody", born, Patient.Sex.FEMALE, Optional.of("OH")));
        for (Fact fact : facts) {
            EntryId id = EntryId.of("edge|" + chart.entries().size());
            chart = chart.and(new Entry(id, MORNING, "dr-a", Origin.CLINICIAN, fact));
        }
        return chart;
    }
}
