package org.foramen.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foramen.chart.Allergy;
import org.foramen.chart.Complication;
import org.foramen.chart.Diagnosis;
import org.foramen.chart.Dose;
import org.foramen.chart.Fact;
import org.foramen.chart.Finding;
import org.foramen.chart.Goal;
import org.foramen.chart.Imaging;
import org.foramen.chart.Implant;
import org.foramen.chart.Insurance;
import org.foramen.chart.Intervention;
import org.foramen.chart.Lab;
import org.foramen.chart.Medication;
import org.foramen.chart.Order;
import org.foramen.chart.Pain;
import org.foramen.chart.Referral;
import org.foramen.chart.Score;
import org.foramen.chart.Site;
import org.foramen.chart.Term;
import org.foramen.chart.Therapy;
import org.foramen.chart.Unread;
import org.foramen.chart.Visit;
import org.foramen.chart.Vital;

/** A fact on one line, as the expectations of the cases are written: "2026-08-30 score nrs 7". */
final class FactLines {
    private FactLines() {}

    static List<String> of(Intake intake) {
        return intake.chart().entries().stream()
                .map(entry -> line(entry.fact()))
                .sorted()
                .toList();
    }

    private static String line(Fact fact) {
        return fact.on() + " " + fact.kind().word() + " " + said(fact).strip();
    }

    private static String said(Fact fact) {
        return switch (fact) {
            case Allergy f ->
                term(f.to()) + there(f.present()) + (f.reaction().isEmpty() ? "" : " (" + f.reaction() + ")");
            case Diagnosis f -> term(f.what()) + there(f.present()) + site(f.site()) + when(" ended ", f.ended());
            case Dose f -> term(f.drug()) + " " + f.amount() + " " + f.route();
            case Finding f -> term(f.what()) + there(f.present());
            case Goal f -> f.words();
            case Imaging f -> f.modality() + " " + term(f.finding()) + site(f.site());
            case Implant f -> term(f.what()) + there(f.present());
            case Insurance f -> f.payer() + " '" + f.words() + "'" + when(" from ", f.from()) + when(" to ", f.to());
            case Intervention f -> small(f.act()) + " " + term(f.what()) + sites(f.sites()) + " " + small(f.intent());
            case Complication f -> term(f.what()) + when(" after ", f.after());
            case Lab f ->
                term(f.what()) + " " + f.value()
                        + f.upperLimit().map(u -> " limit " + u).orElse("");
            case Medication f ->
                term(f.drug())
                        + f.dose().map(dose -> " " + dose).orElse("")
                        + (f.frequency().isEmpty() ? "" : " '" + f.frequency() + "'")
                        + when(" from ", f.from())
                        + when(" to ", f.to())
                        + f.lastDose().map(at -> " last dose " + at).orElse("")
                        + f.confirmedBy().map(who -> " confirmed by " + who).orElse("")
                        + (f.taking() ? "" : " not taking");
            case Referral f ->
                "from '" + f.from() + "' " + f.asked().word() + " '" + f.reason() + "' documents " + f.documents()
                        + " questions " + f.questions() + when(" written ", f.written());
            case Order f -> term(f.what()) + " " + f.status() + sites(f.sites());
            case Pain f ->
                f.where() + " " + small(f.pattern()) + when(" since ", f.since())
                        + (f.worst().isPresent() ? " worst " + f.worst().getAsInt() : "");
            case Score f ->
                f.value().map(Object::toString).orElse(f.scale())
                        + f.answers().map(a -> " items " + a.given()).orElse("");
            case Therapy f ->
                term(f.what()) + when(" from ", f.from()) + when(" to ", f.to()) + " " + small(f.result());
            case Unread f -> f.what() + " matters " + f.matters().word() + ": " + f.why();
            case Visit f -> term(f.what()) + when(" to ", f.to());
            case Vital f -> term(f.what()) + " " + f.value();
            default -> fact.toString();
        };
    }

    private static String term(Term term) {
        return term.ownWord() ? term.code() : term.key();
    }

    private static String there(boolean present) {
        return present ? "" : " absent";
    }

    private static String site(Optional<Site> site) {
        return site.map(s -> " at " + s).orElse("");
    }

    private static String sites(List<Site> sites) {
        return sites.isEmpty()
                ? ""
                : " at " + sites.stream().map(Site::toString).collect(Collectors.joining(", "));
    }

    private static String when(String word, Optional<?> day) {
        return day.map(d -> word + d).orElse("");
    }

    private static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
