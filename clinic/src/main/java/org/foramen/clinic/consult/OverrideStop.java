package org.foramen.clinic.consult;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.foramen.chart.Chart;
import org.foramen.clinic.charts.Charts;
import org.foramen.clinic.door.Refusal;
import org.foramen.clinic.forms.Typed;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.foramen.page.ConsultPage;
import org.foramen.page.ConsultPage.Choice;
import org.foramen.page.Stop;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Records that a physician goes on against a stop, and that a second one countersigns. */
@Controller
public final class OverrideStop {
    private static final String OVERRIDE = "/patients/{patient}/consult/override";
    private static final String COUNTERSIGN = "/patients/{patient}/consult/countersign";

    private final Charts charts;
    private final Knowledge knowledge;
    private final Answers answers;
    private final OverrideForm form;

    public OverrideStop(Charts charts, Knowledge knowledge, Answers answers, OverrideForm form) {
        this.charts = charts;
        this.knowledge = knowledge;
        this.answers = answers;
        this.form = form;
    }

    @GetMapping(OVERRIDE)
    @Does(Action.OVERRIDE_STOP)
    public Answer open(Visit visit, @PathVariable String patient, HttpServletRequest request) {
        return about(visit, patient, request, false, form::open);
    }

    @PostMapping(OVERRIDE)
    @Does(Action.OVERRIDE_STOP)
    public Answer override(Visit visit, @PathVariable String patient, HttpServletRequest request) {
        return about(visit, patient, request, false, form::send);
    }

    @GetMapping(COUNTERSIGN)
    @Does(Action.COUNTERSIGN_OVERRIDE)
    public Answer openSecond(Visit visit, @PathVariable String patient, HttpServletRequest request) {
        return about(visit, patient, request, true, form::open);
    }

    @PostMapping(COUNTERSIGN)
    @Does(Action.COUNTERSIGN_OVERRIDE)
    public Answer countersign(Visit visit, @PathVariable String patient, HttpServletRequest request) {
        return about(visit, patient, request, true, form::send);
    }

    /**
     * What a physician goes on against.
     *
     * @param second whether this physician is to countersign what another decided
     */
    record Matter(
            Visit visit,
            Chart chart,
            Asked asked,
            Typed typed,
            ConsultPage page,
            Choice choice,
            Stop stop,
            boolean second) {
        /** Whether who asked for it is who wants to countersign it. */
        boolean own() {
            return second && stop.by().equals(visit.signedIn().id());
        }
    }

    /** Goes on only where something of that name stops what was asked for and still has to be decided. */
    private Answer about(
            Visit visit, String patient, HttpServletRequest request, boolean second, Function<Matter, Answer> then) {
        Typed typed = Typed.of(request);
        Asked asked = Asked.of(visit, knowledge.library(), typed);
        return charts.of(visit, patient)
                .flatMap(chart -> matter(visit, chart, asked, typed, second))
                .map(then)
                .orElseGet(() -> Refusal.notFound(visit));
    }

    private Optional<Matter> matter(Visit visit, Chart chart, Asked asked, Typed typed, boolean second) {
        ConsultPage page = answers.consult(visit, chart, asked.request());
        return page.choices().stream()
                .skip(page.focus())
                .findFirst()
                .flatMap(choice -> choice.stops().stream()
                        .filter(stop -> stop.rule().equals(typed.text("rule")))
                        .filter(stop -> second == stop.state().equals("waits")
                                && !stop.state().equals("cleared"))
                        .findFirst()
                        .map(stop -> new Matter(visit, chart, asked, typed, page, choice, stop, second)));
    }
}
