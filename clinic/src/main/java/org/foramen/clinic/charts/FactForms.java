package org.foramen.clinic.charts;

import jakarta.servlet.http.HttpServletRequest;
import org.foramen.clinic.door.Refusal;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The forms that add a fact to a chart, each behind the action it amounts to. */
@Controller
public final class FactForms {
    private static final String ADD = "/patients/{patient}/add/";

    private final ChartWrite write;
    private final Forms forms;

    public FactForms(ChartWrite write, Forms forms) {
        this.write = write;
        this.forms = forms;
    }

    @GetMapping(ADD + "{form:score}")
    @Does(Action.RECORD_SCORE)
    public Answer score(Visit visit, @PathVariable String patient, @PathVariable String form) {
        return open(visit, patient, form);
    }

    @PostMapping(ADD + "{form:score}")
    @Does(Action.RECORD_SCORE)
    public Answer addScore(
            Visit visit, @PathVariable String patient, @PathVariable String form, HttpServletRequest request) {
        return send(visit, patient, form, request);
    }

    @GetMapping(ADD + "{form:finding|medication|lab|vital}")
    @Does(Action.RECORD_FINDING)
    public Answer finding(Visit visit, @PathVariable String patient, @PathVariable String form) {
        return open(visit, patient, form);
    }

    @PostMapping(ADD + "{form:finding|medication|lab|vital}")
    @Does(Action.RECORD_FINDING)
    public Answer addFinding(
            Visit visit, @PathVariable String patient, @PathVariable String form, HttpServletRequest request) {
        return send(visit, patient, form, request);
    }

    @GetMapping(ADD + "{form:block}")
    @Does(Action.RECORD_BLOCK)
    public Answer block(Visit visit, @PathVariable String patient, @PathVariable String form) {
        return open(visit, patient, form);
    }

    @PostMapping(ADD + "{form:block}")
    @Does(Action.RECORD_BLOCK)
    public Answer addBlock(
            Visit visit, @PathVariable String patient, @PathVariable String form, HttpServletRequest request) {
        return send(visit, patient, form, request);
    }

    @GetMapping(ADD + "{form:review}")
    @Does(Action.RECORD_REVIEW)
    public Answer review(Visit visit, @PathVariable String patient, @PathVariable String form) {
        return open(visit, patient, form);
    }

    @PostMapping(ADD + "{form:review}")
    @Does(Action.RECORD_REVIEW)
    public Answer addReview(
            Visit visit, @PathVariable String patient, @PathVariable String form, HttpServletRequest request) {
        return send(visit, patient, form, request);
    }

    private Answer open(Visit visit, String patient, String name) {
        return forms.named(name)
                .map(form -> write.open(visit, new ChartWrite.Filling(patient, form, address(patient, name), "")))
                .orElseGet(() -> Refusal.notFound(visit));
    }

    private Answer send(Visit visit, String patient, String name, HttpServletRequest request) {
        return forms.named(name)
                .map(form ->
                        write.send(visit, new ChartWrite.Filling(patient, form, address(patient, name), ""), request))
                .orElseGet(() -> Refusal.notFound(visit));
    }

    private static String address(String patient, String name) {
        return "/patients/" + patient + "/add/" + name;
    }
}
