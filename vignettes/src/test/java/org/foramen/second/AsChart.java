package org.foramen.second;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.foramen.chart.Chart;
import org.foramen.chart.Document;
import org.foramen.chart.Entry;
import org.foramen.chart.EntryId;
import org.foramen.chart.Fact;
import org.foramen.chart.Followup;
import org.foramen.chart.Intervention;
import org.foramen.chart.Measure;
import org.foramen.chart.Origin;
import org.foramen.chart.Patient;
import org.foramen.chart.Relief;
import org.foramen.chart.Response;
import org.foramen.chart.Retraction;
import org.foramen.chart.Site;
import org.foramen.chart.Technique;
import org.foramen.chart.Term;
import org.foramen.criteria.Request;
import org.foramen.second.Sheet.Done;
import org.foramen.second.Sheet.Seen;
import org.foramen.second.Sheet.Spot;

/** A sheet as the product keeps it: a chart and a request. Nothing is worked out here. */
final class AsChart {
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private AsChart() {}

    static Chart of(Sheet sheet) {
        Patient.Sex sex = sheet.body().woman() ? Patient.Sex.FEMALE : Patient.Sex.MALE;
        List<Entry> entries = new ArrayList<>();
        for (Done done : sheet.done()) {
            EntryId id = EntryId.of("done " + entries.size());
            entries.add(entry(id, done.learned(), intervention(done)));
            if (done.takenBack()) {
                Retraction back = new Retraction(done.learned(), id, "wrong person", true);
                entries.add(entry(EntryId.of("back " + entries.size()), done.learned(), back));
            }
        }
        for (Fact fact : AsMedicines.of(sheet)) {
            entries.add(
                    entry(EntryId.of("fact " + entries.size()), sheet.asked().today(), fact));
        }
        for (Seen seen : sheet.seen()) {
            entries.add(entry(EntryId.of("seen " + entries.size()), seen.day(), followup(seen)));
        }
        for (String document : sheet.documents()) {
            LocalDate today = sheet.asked().today();
            entries.add(entry(EntryId.of(document), today, new Document(today, Term.word(document), true)));
        }
        Optional<LocalDate> born = Optional.of(LocalDate.of(1965, 3, 2));
        return new Chart(new Patient("p", "Any", born, sex, Optional.of("OH")), entries);
    }

    static Instant asked(Sheet sheet) {
        return sheet.asked().today().atTime(MORNING).atZone(Examples.NEW_YORK).toInstant();
    }

    static Request request(Sheet sheet) {
        boolean diagnostic = sheet.asked().intent().equals("diagnostic");
        List<String> purpose = List.of(diagnostic ? "diagnostic-confirmatory" : "therapeutic-repeat");
        return new Request(
                sheet.asked().procedure(),
                sites(sheet.asked().spots()),
                Optional.of(sheet.asked().day()),
                Map.of(
                        "purpose", purpose,
                        "hour", List.of(sheet.asked().at().toLocalTime().toString()),
                        "dose",
                                sheet.asked().injectate().stream()
                                        .map(AsMedicines::dose)
                                        .toList()));
    }

    private static Entry entry(EntryId id, LocalDate learned, Fact fact) {
        Instant recorded = learned.atTime(MORNING).atZone(Examples.NEW_YORK).toInstant();
        return new Entry(id, recorded, "dr-a", Origin.CLINICIAN, fact);
    }

    private static Intervention intervention(Done done) {
        return new Intervention(
                done.day(),
                done.act().endsWith("rfa") ? Intervention.Act.RFA : Intervention.Act.INJECTION,
                Term.word(done.act()),
                sites(done.spots()),
                Intervention.Intent.valueOf(done.intent().toUpperCase(Locale.ROOT)),
                Response.UNSAID,
                Technique.UNSAID,
                List.of());
    }

    private static Followup followup(Seen seen) {
        Optional<Relief> relief = Optional.of(new Relief.Measured(measure(seen.before()), measure(seen.then())));
        boolean pain = seen.kind().equals("pain");
        return new Followup(
                seen.day(),
                seen.act(),
                seen.done(),
                pain ? relief : Optional.empty(),
                pain ? Optional.empty() : relief,
                Optional.empty());
    }

    private static Measure measure(Sheet.Scale scale) {
        return Measure.of(scale.name(), Integer.toString(scale.value()));
    }

    private static List<Site> sites(List<Spot> spots) {
        return spots.stream()
                .map(spot -> Site.of((spot.place() + " " + spot.side()).strip()).orElseThrow())
                .toList();
    }
}
