package org.foramen.clinic.charts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.foramen.clinic.door.Refusal;
import org.foramen.clinic.forms.Typed;
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
    private static final String TOLD = ADD + "{form:score|goal|pain|preference}";
    private static final String FOUND =
            ADD + "{form:finding|medication|lab|vital|therapy|imaging|allergy|implant|document}";
    private static final String BLOCK = ADD + "{form:block}";
    private static final String REVIEW = ADD + "{form:review}";
    private static final String DIAGNOSIS = ADD + "{form:diagnosis}";

    private final ChartWrite write;
    private final Forms forms;

    public FactForms(ChartWrite write, Forms forms) {
        this.write = write;
        this.forms = forms;
    }

    @GetMapping(TOLD)
    @Does(Action.RECORD_SCORE)
    public Answer told(
            Visit visit, @PathVariable String patient, @PathVariable String form, HttpServletRequest request) {
        return open(visit, patient, form, request);
    }

    @PostMapping(TOLD)
    @Does(Action.RECORD_SCORE)
    public Answer addTold(
            Visit visit, @PathVariable String patient, @PathVariable String form, HttpServletRequest request) {
        return send(visit, patient, form, request);
    }

    @GetMapping(FOUND)
    @Does(Action.RECORD_FINDING)
    public Answer found(
            Visit visit, @PathVariable String patient, @PathVariable String form, HttpServletRequest request) {
        return open(visit, patient, form, request);
    }

    @PostMapping(FOUND)
    @Does(Action.RECORD_FINDING)
    public Answer addFound(
            Visit visit, @PathVariable String patient, @PathVariable String form, HttpServletRequest request) {
        return send(visit, patient, form, request);
    }

    @GetMapping(BLOCK)
    @Does(Action.RECORD_BLOCK)
    public Answer block(
            Visit visit, @PathVariable String patient, @PathVariable String form, HttpServletRequest request) {
        return open(visit, patient, form, request);
    }

    @PostMapping(BLOCK)
    @Does(Action.RECORD_BLOCK)
    public Answer addBlock(
            Visit visit, @PathVariable String patient, @PathVariable String form, HttpServletRequest request) {
        return send(visit, patient, form, request);
    }

    @GetMapping(REVIEW)
    @Does(Action.RECORD_REVIEW)
    public Answer review(
            Visit visit, @PathVariable String patient, @PathVariable String form, HttpServletRequest request) {
        return open(visit, patient, form, request);
    }

    @PostMapping(REVIEW)
    @Does(Action.RECORD_REVIEW)
    public Answer addReview(
            Visit visit, @PathVariable String patient, @PathVariable String form, HttpServletRequest request) {
        return send(visit, patient, form, request);
    }

    @GetMapping(DIAGNOSIS)
    @Does(Action.RECORD_DECISION)
    public Answer diagnosis(
            Visit visit, @PathVariable String patient, @PathVariable String form, HttpServletRequest request) {
        return open(visit, patient, form, request);
    }

    @PostMapping(DIAGNOSIS)
    @Does(Action.RECORD_DECISION)
    public Answer addDiagnosis(
            Visit visit, @PathVariable String patient, @PathVariable String form, HttpServletRequest request) {
        return send(visit, patient, form, request);
    }

    private Answer open(Visit visit, String patient, String name, HttpServletRequest request) {
        return filling(patient, name, request)
                .map(filling -> write.open(visit, filling))
                .orElseGet(() -> Refusal.notFound(visit));
    }

    private Answer send(Visit visit, String patient, String name, HttpServletRequest request) {
        return filling(patient, name, request)
                .map(filling -> write.send(visit, filling))
                .orElseGet(() -> Refusal.notFound(visit));
    }

    private Optional<ChartWrite.Filling> filling(String patient, String name, HttpServletRequest request) {
        String address = "/patients/" + patient + "/add/" + name;
        return forms.named(name).map(form -> new ChartWrite.Filling(patient, form, address, "", Typed.of(request)));
    }
}
