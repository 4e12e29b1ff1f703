package org.foramen.clinic.referral;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.foramen.chart.Entry;
import org.foramen.chart.Patient;
import org.foramen.clinic.charts.Charts;
import org.foramen.clinic.charts.Identity;
import org.foramen.clinic.consult.Knowledge;
import org.foramen.clinic.forms.Asking;
import org.foramen.clinic.forms.FormView;
import org.foramen.clinic.forms.Problem;
import org.foramen.clinic.forms.Read;
import org.foramen.clinic.forms.Reading;
import org.foramen.clinic.forms.Typed;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.GoTo;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.kept.Callers;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.foramen.library.Policy;
import org.foramen.store.Caller;
import org.foramen.store.Contacts;
import org.foramen.store.Ledger;
import org.foramen.store.Referrals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Writes down a referral of somebody who was never here, once it is sure that they were not. */
@Controller
public final class ReferralNew {
    static final String ADDRESS = "/referrals/new";
    private static final String FORM = "newcomer";

    private final Ledger ledger;
    private final Contacts contacts;
    private final Referrals referrals;
    private final Charts charts;
    private final Alike alike;
    private final Knowledge knowledge;

    public ReferralNew(
            Ledger ledger, Contacts contacts, Referrals referrals, Charts charts, Alike alike, Knowledge knowledge) {
        this.ledger = ledger;
        this.contacts = contacts;
        this.referrals = referrals;
        this.charts = charts;
        this.alike = alike;
        this.knowledge = knowledge;
    }

    @GetMapping(ADDRESS)
    @Does(Action.RECEIVE_REFERRAL)
    public Answer form(Visit visit) {
        return page(visit, Typed.nothing(), List.of(), List.of());
    }

    @PostMapping(ADDRESS)
    @Does(Action.RECEIVE_REFERRAL)
    public Answer send(Visit visit, HttpServletRequest request) {
        Typed typed = Typed.of(request);
        return switch (Newcomer.read(new Reading(typed, visit.words(), visit.today()), visit.today())) {
            case Read.Understood<Newcomer>(Newcomer newcomer) -> registered(visit, typed, newcomer);
            case Read.Misread<Newcomer>(List<Problem> problems) -> page(visit, typed, problems, List.of());
        };
    }

    private Answer registered(Visit visit, Typed typed, Newcomer newcomer) {
        List<Patient> same = alike.to(visit, newcomer.patient());
        if (!same.isEmpty() && newcomer.different().isBlank()) {
            String message = visit.words().say("problem.B047", same.size());
            return page(visit, typed, List.of(new Problem(Newcomer.DIFFERENT, message)), same);
        }
        Caller by = Callers.of(visit);
        String patient = newcomer.patient().id();
        ledger.enrol(newcomer.patient(), by);
        contacts.change(patient, newcomer.contact(), by);
        newcomer.payer().ifPresent(payer -> charts.record(visit, patient, payer));
        Entry entry = referrals.receive(patient, newcomer.referral(), by);
        return new GoTo("/triage/" + patient + "/" + entry.id());
    }

    private Answer page(Visit visit, Typed typed, List<Problem> problems, List<Patient> same) {
        List<Problem> all = new ArrayList<>(problems);
        Asking asking = new Asking(visit.words(), FORM, typed, all);
        boolean asked = !same.isEmpty() || !typed.blank(Newcomer.DIFFERENT);
        FormView form = new FormView(
                visit.words().say("form.newcomer.title"),
                ADDRESS,
                "/triage",
                visit.csrf(),
                visit.words().say("form.newcomer.intro"),
                Newcomer.fields(asking, payers(), asked),
                all);
        Identity identity = new Identity(visit.words(), visit.today());
        List<FormPage.Somebody> shown = same.stream()
                .map(p -> new FormPage.Somebody(p.id(), p.name(), identity.line(p)))
                .toList();
        return new FormPage(Frame.of(visit, "referral.new"), form, shown, true);
    }

    private List<String> payers() {
        return knowledge.library().policies().stream()
                .map(Policy::payer)
                .distinct()
                .sorted()
                .toList();
    }
}
