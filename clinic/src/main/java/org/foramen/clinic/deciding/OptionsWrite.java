package org.foramen.clinic.deciding;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Chart;
import org.foramen.chart.Fact;
import org.foramen.clinic.charts.Charts;
import org.foramen.clinic.consult.Knowledge;
import org.foramen.clinic.door.Refusal;
import org.foramen.clinic.forms.Problem;
import org.foramen.clinic.forms.Read;
import org.foramen.clinic.forms.Reading;
import org.foramen.clinic.forms.Typed;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.GoTo;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writes down what matters to a person, what both came to, and consent: by the person, or by who talks with them. */
@Controller
public final class OptionsWrite {
    private final Charts charts;
    private final Knowledge knowledge;
    private final OptionsView view;
    private final DecidingForms forms;

    OptionsWrite(Charts charts, Knowledge knowledge, OptionsView view, DecidingForms forms) {
        this.charts = charts;
        this.knowledge = knowledge;
        this.view = view;
        this.forms = forms;
    }

    @PostMapping("/my/values")
    @Does(value = Action.RECORD_VALUES, own = true)
    public Answer myValues(Visit visit, HttpServletRequest request) {
        return write(visit, OptionsRead.own(visit), true, DecidingForms.VALUES, Typed.of(request));
    }

    @PostMapping("/my/consent")
    @Does(value = Action.GIVE_CONSENT, own = true)
    public Answer myConsent(Visit visit, HttpServletRequest request) {
        return write(visit, OptionsRead.own(visit), true, DecidingForms.CONSENT, Typed.of(request));
    }

    @PostMapping("/patients/{patient}/values")
    @Does(Action.RECORD_VALUES)
    public Answer values(Visit visit, @PathVariable String patient, HttpServletRequest request) {
        return write(visit, patient, false, DecidingForms.VALUES, Typed.of(request));
    }

    @PostMapping("/patients/{patient}/agreement")
    @Does(Action.DECIDE_TOGETHER)
    public Answer agreement(Visit visit, @PathVariable String patient, HttpServletRequest request) {
        return write(visit, patient, false, DecidingForms.AGREEMENT, Typed.of(request));
    }

    @PostMapping("/patients/{patient}/consent")
    @Does(Action.GIVE_CONSENT)
    public Answer consent(Visit visit, @PathVariable String patient, HttpServletRequest request) {
        return write(visit, patient, false, DecidingForms.CONSENT, Typed.of(request));
    }

    private Answer write(Visit visit, String patient, boolean own, String form, Typed typed) {
        Optional<Chart> chart = charts.of(visit, patient);
        if (chart.isEmpty()) {
            return Refusal.notFound(visit);
        }
        return switch (read(visit, own, form, typed)) {
            case Read.Understood<? extends Fact>(Fact fact) -> {
                charts.record(visit, patient, fact);
                String address = own ? "/my/options" : "/patients/" + patient + "/options";
                yield new GoTo(address + "?recorded=" + form + "#recorded");
            }
            case Read.Misread<? extends Fact>(List<Problem> problems) ->
                view.page(visit, chart.get(), own, new OptionsView.Sent(form, typed, problems), "");
        };
    }

    private Read<? extends Fact> read(Visit visit, boolean own, String form, Typed typed) {
        Reading reading = new Reading(typed, visit.words(), visit.today());
        return switch (form) {
            case DecidingForms.VALUES -> forms.values(reading, visit);
            case DecidingForms.AGREEMENT ->
                forms.agreement(reading, visit, knowledge.library().hash());
            default -> forms.consent(reading, visit, own);
        };
    }
}
