package org.foramen.clinic.deciding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foramen.chart.Chart;
import org.foramen.chart.Consent;
import org.foramen.chart.Entry;
import org.foramen.chart.Site;
import org.foramen.clinic.charts.ChartView;
import org.foramen.clinic.charts.Charts;
import org.foramen.clinic.deciding.ConsentPage.Talked;
import org.foramen.clinic.door.Refusal;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.Languages;
import org.foramen.clinic.frame.Paper;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.frame.Words;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.foramen.clinic.techniques.Leaflets;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the consent to one procedure, and prints it to be signed. */
@Controller
public final class ConsentRead {
    private final Charts charts;
    private final ChartView views;
    private final Leaflets leaflets;
    private final Languages languages;

    ConsentRead(Charts charts, ChartView views, Leaflets leaflets, Languages languages) {
        this.charts = charts;
        this.views = views;
        this.leaflets = leaflets;
        this.languages = languages;
    }

    @GetMapping("/patients/{patient}/consent/{technique}")
    @Does(Action.READ_OPTIONS)
    public Answer show(
            Visit visit,
            @PathVariable String patient,
            @PathVariable String technique,
            @RequestParam(defaultValue = "") String in) {
        return page(languages.in(in).map(visit::in).orElse(visit), patient, technique)
                .<Answer>map(page -> page)
                .orElseGet(() -> Refusal.notFound(visit));
    }

    @GetMapping("/patients/{patient}/consent/{technique}/print")
    @Does(Action.READ_OPTIONS)
    public Answer print(
            Visit visit,
            @PathVariable String patient,
            @PathVariable String technique,
            @RequestParam(defaultValue = "") String in) {
        return page(languages.in(in).map(visit::in).orElse(visit), patient, technique)
                .<Answer>map(page -> new Paper(page, "consent-" + technique))
                .orElseGet(() -> Refusal.notFound(visit));
    }

    private Optional<ConsentPage> page(Visit reader, String patient, String technique) {
        return charts.of(reader, patient)
                .flatMap(chart -> leaflets.of(technique, reader.words())
                        .map(leaflet -> new ConsentPage(
                                views.frame(reader, chart, "deciding.consent-title"),
                                patient,
                                leaflet,
                                talks(chart, technique, reader.words()))));
    }

    private static List<Talked> talks(Chart chart, String technique, Words words) {
        return chart.standing().stream()
                .sorted(Comparator.comparing(Entry::recorded).reversed())
                .map(Entry::fact)
                .filter(Consent.class::isInstance)
                .map(Consent.class::cast)
                .filter(consent -> consent.to().code().equals(technique))
                .map(consent -> talked(consent, words))
                .toList();
    }

    private static Talked talked(Consent consent, Words words) {
        Consent.Talk talk = consent.talk().orElse(new Consent.Talk(false, List.of(), List.of(), "", "", ""));
        String answer = talk.withdrawn() ? "withdrawn" : consent.given() ? "given" : "declined";
        return new Talked(
                words.day(consent.on()),
                words.say("form.consent.answer." + answer),
                talk.sites().stream().map(Site::toString).collect(Collectors.joining(", ")),
                talk.told(),
                talk.by(),
                talk.witness(),
                talk.words());
    }
}
