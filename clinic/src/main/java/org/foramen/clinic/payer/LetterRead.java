package org.foramen.clinic.payer;

import java.util.Optional;
import org.foramen.chart.Chart;
import org.foramen.clinic.charts.Charts;
import org.foramen.clinic.door.Refusal;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.Languages;
import org.foramen.clinic.frame.Paper;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.foramen.store.PayerRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows and prints the letters of a request. The name of a file never holds who it is about. */
@Controller
public final class LetterRead {
    private final RequestViews views;
    private final Letters letters;
    private final Charts charts;
    private final Languages languages;

    public LetterRead(RequestViews views, Letters letters, Charts charts, Languages languages) {
        this.views = views;
        this.letters = letters;
        this.charts = charts;
        this.languages = languages;
    }

    /** Which letter. */
    private interface Sort {
        Optional<Letter> of(Visit visit, Chart chart, PayerRequest request);
    }

    @GetMapping(Addresses.REQUEST + "/letter")
    @Does(Action.WORK_PAYER_REQUEST)
    public Answer letter(Visit visit, @PathVariable String patient, @PathVariable String number) {
        return shown(visit, page(visit, patient, number, "letter", letters::necessity));
    }

    @GetMapping(Addresses.REQUEST + "/letter.pdf")
    @Does(Action.WORK_PAYER_REQUEST)
    public Answer letterPaper(
            Visit visit,
            @PathVariable String patient,
            @PathVariable String number,
            @RequestParam(defaultValue = "letter") String paper) {
        return printed(visit, page(visit, patient, number, paper, letters::necessity), "packet-");
    }

    @GetMapping(Addresses.REQUEST + "/appeal")
    @Does(Action.WORK_PAYER_REQUEST)
    public Answer appeal(Visit visit, @PathVariable String patient, @PathVariable String number) {
        return shown(visit, page(visit, patient, number, "letter", letters::appeal));
    }

    @GetMapping(Addresses.REQUEST + "/appeal.pdf")
    @Does(Action.WORK_PAYER_REQUEST)
    public Answer appealPaper(
            Visit visit,
            @PathVariable String patient,
            @PathVariable String number,
            @RequestParam(defaultValue = "letter") String paper) {
        return printed(visit, page(visit, patient, number, paper, letters::appeal), "appeal-");
    }

    private Optional<LetterPage> page(Visit visit, String patient, String number, String paper, Sort sort) {
        return views.request(visit, patient, number)
                .flatMap(request -> charts.of(visit, patient).flatMap(chart -> sort.of(visit, chart, request)))
                .map(letter -> new LetterPage(
                        languages.in("en").orElse(visit.words()),
                        visit.today(),
                        letter,
                        paper.equals("a4") ? "a4" : "letter"));
    }

    private static Answer shown(Visit visit, Optional<LetterPage> page) {
        return page.<Answer>map(p -> p).orElseGet(() -> Refusal.notFound(visit));
    }

    private static Answer printed(Visit visit, Optional<LetterPage> page, String name) {
        return page.<Answer>map(p -> new Paper(p, name + p.letter().request().number()))
                .orElseGet(() -> Refusal.notFound(visit));
    }
}
