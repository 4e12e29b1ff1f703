package org.foramen.second;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.chart.Diagnosis;
import org.foramen.chart.Dose;
import org.foramen.chart.Fact;
import org.foramen.chart.Lab;
import org.foramen.chart.Medication;
import org.foramen.chart.Quantity;
import org.foramen.chart.Term;
import org.foramen.chart.Vital;
import org.foramen.second.Sheet.Given;
import org.foramen.second.Sheet.Taken;

/** The medicines and measurements of a sheet as facts. A dose is written so that it is low or high by its own source. */
final class AsMedicines {
    private static final Map<String, String> REGIMENS = Map.of(
            "apixaban low", "2.5 mg twice daily",
            "apixaban high", "5 mg twice daily",
            "enoxaparin low", "40 mg once daily",
            "enoxaparin high", "80 mg twice daily",
            "heparin-iv low", "2000 [iU] intravenous once daily",
            "heparin-iv high", "40000 [iU] intravenous once daily",
            "heparin-sc low", "4000 [iU] subcutaneous once daily",
            "heparin-sc high", "40000 [iU] subcutaneous once daily");

    /** By day alone: the last minute of it, as the line in a file is read. */
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private AsMedicines() {}

    static List<Fact> of(Sheet sheet) {
        List<Fact> facts = new ArrayList<>();
        LocalDate today = sheet.asked().today();
        sheet.body().kilograms().ifPresent(kg -> facts.add(new Vital(today, Term.word("weight"), quantity(kg, "kg"))));
        sheet.body()
                .centimetres()
                .ifPresent(cm -> facts.add(new Vital(today, Term.word("height"), quantity(cm, "cm"))));
        sheet.clearance().ifPresent(v -> {
            facts.add(lab(today, "creatinine-clearance", v, "mL/min"));
            facts.add(lab(today, "creatinine", BigDecimal.ONE, "mg/dL"));
        });
        sheet.measured()
                .forEach(m -> facts.add(new Lab(m.day(), Term.word(m.what()), quantity(m.value(), "1"), m.limit())));
        sheet.given()
                .forEach(g -> facts.add(new Dose(
                        g.at().toLocalDate(), Term.word(g.drug()), quantity(g.milligrams(), "mg"), g.route())));
        if (sheet.body().pastMenopause()) {
            facts.add(new Diagnosis(today, Term.word("post-menopausal"), true, Optional.empty(), Optional.empty()));
        }
        sheet.taken().forEach(taken -> facts.add(medication(today, taken)));
        return facts;
    }

    private static Medication medication(LocalDate today, Taken taken) {
        Optional<LocalDateTime> last = taken.lastTime().or(() -> taken.lastDay().map(day -> day.atTime(LAST_MINUTE)));
        Optional<String> dose = Optional.ofNullable(REGIMENS.get(taken.drug() + " " + taken.kind()));
        return new Medication(
                today,
                Term.word(taken.drug().replaceAll("^heparin-.*", "heparin").replace("thrombolytics", "thrombolytic")),
                dose.map(text -> new Quantity(new BigDecimal(text.split(" ")[0]), text.split(" ")[1])),
                dose.map(text -> text.substring(text.indexOf(' ', text.indexOf(' ') + 1) + 1))
                        .orElse(""),
                Optional.empty(),
                Optional.empty(),
                last,
                true);
    }

    /** "lidocaine 40 mg with adrenaline in all". */
    static String dose(Given given) {
        String adrenaline = given.with().equals("epinephrine") ? " with adrenaline" : "";
        return given.drug() + " " + given.milligrams().toPlainString() + " mg" + adrenaline + " in all";
    }

    private static Lab lab(LocalDate on, String what, BigDecimal value, String unit) {
        return new Lab(on, Term.word(what), quantity(value, unit), Optional.empty());
    }

    private static Quantity quantity(BigDecimal value, String unit) {
        return new Quantity(value, unit);
    }
}
