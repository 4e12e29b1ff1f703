package org.foramen.clinic.payer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Insurance;
import org.foramen.clinic.charts.Charts;
import org.foramen.clinic.door.Refusal;
import org.foramen.clinic.forms.Asking;
import org.foramen.clinic.forms.FormView;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Records the number under which the payer of a request knows the person, as a fact of the chart. */
@Controller
public final class MemberForm {
    private static final String MEMBER = Addresses.REQUEST + "/member";
    private static final String NUMBER = "[A-Za-z0-9][A-Za-z0-9 -]{2,39}";

    private final RequestViews views;
    private final Charts charts;

    public MemberForm(RequestViews views, Charts charts) {
        this.views = views;
        this.charts = charts;
    }

    @GetMapping(MEMBER)
    @Does(Action.WORK_PAYER_REQUEST)
    public Answer form(Visit visit, @PathVariable String patient, @PathVariable String number) {
        return views.of(visit, patient, number, "")
                .<Answer>map(page -> shown(visit, page, Typed.nothing(), List.of()))
                .orElseGet(() -> Refusal.notFound(visit));
    }

    @PostMapping(MEMBER)
    @Does(Action.WORK_PAYER_REQUEST)
    public Answer record(
            Visit visit, @PathVariable String patient, @PathVariable String number, HttpServletRequest request) {
        Typed typed = Typed.of(request);
        return views.of(visit, patient, number, "")
                .map(page -> record(visit, page, typed))
                .orElseGet(() -> Refusal.notFound(visit));
    }

    private Answer record(Visit visit, RequestPage page, Typed typed) {
        Reading reading = new Reading(typed, visit.words(), visit.today());
        String member = reading.text("member", "problem.payer-member");
        if (!member.isEmpty() && !member.matches(NUMBER)) {
            reading.problem("member", "problem.payer-member");
        }
        String payer = page.request().asked().payer();
        Insurance known = insurance(visit, page, payer).known(visit.today(), member);
        return switch (reading.unless(() -> known)) {
            case Read.Understood<Insurance>(Insurance insurance) -> {
                charts.record(visit, page.request().patient(), insurance);
                yield new GoTo(page.address() + "?done=member#done");
            }
            case Read.Misread<Insurance>(List<Problem> problems) -> shown(visit, page, typed, problems);
        };
    }

    private Insurance insurance(Visit visit, RequestPage page, String payer) {
        return charts.of(visit, page.request().patient())
                .flatMap(chart -> Letters.insurance(chart, payer))
                .orElseGet(() -> new Insurance(visit.today(), payer, "", Optional.empty(), Optional.empty()));
    }

    private static RequestPage shown(Visit visit, RequestPage page, Typed typed, List<Problem> problems) {
        Asking asking = new Asking(visit.words(), "payer-member", typed, problems);
        return page.with(new FormView(
                visit.words().say("form.payer-member.title"),
                page.address() + "/member",
                page.address(),
                visit.csrf(),
                visit.words().say("form.payer-member.intro"),
                List.of(asking.line("member")),
                problems));
    }
}
