package org.foramen.clinic.referral;

import java.util.List;
import java.util.Optional;
import org.foramen.care.Triage;
import org.foramen.chart.Chart;
import org.foramen.clinic.charts.Charts;
import org.foramen.clinic.charts.Identity;
import org.foramen.clinic.consult.Knowledge;
import org.foramen.clinic.forms.Asking;
import org.foramen.clinic.forms.FormView;
import org.foramen.clinic.forms.Problem;
import org.foramen.clinic.forms.Typed;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.kept.Callers;
import org.foramen.clinic.people.Action;
import org.foramen.store.Carer;
import org.foramen.store.Carers;
import org.foramen.store.Contact;
import org.foramen.store.Waiting;
import org.springframework.stereotype.Component;

/** Makes the page of one referral. */
@Component
public final class ReferralView {
    private final Charts charts;
    private final Carers carers;
    private final Knowledge knowledge;
    private final TriageList list;

    public ReferralView(Charts charts, Carers carers, Knowledge knowledge, TriageList list) {
        this.charts = charts;
        this.carers = carers;
        this.knowledge = knowledge;
        this.list = list;
    }

    ReferralPage page(Visit visit, Waiting waiting, Typed typed, List<Problem> problems) {
        boolean clinical = visit.can(Action.READ_CONSULT);
        Optional<Triage> triage = clinical
                ? charts.of(visit, waiting.patient().id()).map(chart -> read(visit, chart, waiting))
                : Optional.empty();
        return new ReferralPage(
                frame(visit, waiting, "referral.title"),
                list.rows(visit).of(waiting),
                clinical,
                triage.map(ReferralView::flags).orElse(List.of()),
                triage.map(ReferralView::unasked).orElse(List.of()),
                waiting.referral(),
                reached(visit, waiting.contact()),
                deputies(visit, waiting),
                visit.can(Action.DECIDE_TRIAGE) ? List.of(decide(visit, waiting, typed, problems)) : List.of());
    }

    /** The frame of a page about whoever waits: who it is, and nothing of the chart. */
    static Frame frame(Visit visit, Waiting waiting, String title) {
        return Frame.of(visit, title).about(new Identity(visit.words(), visit.today()).banner(waiting.patient()));
    }

    private Triage read(Visit visit, Chart chart, Waiting waiting) {
        return Triage.of(
                knowledge.library(),
                chart,
                waiting.referral(),
                visit.now(),
                visit.words().zone());
    }

    private static List<ReferralPage.Flag> flags(Triage triage) {
        return triage.ringing().stream()
                .map(rung -> new ReferralPage.Flag(
                        rung.alarm().clause().says(), rung.alarm().action()))
                .toList();
    }

    private static List<String> unasked(Triage triage) {
        return triage.unasked().stream()
                .map(rung -> rung.alarm().clause())
                .map(clause -> clause.ask().isBlank() ? clause.says() : clause.ask())
                .toList();
    }

    private static String reached(Visit visit, Optional<Contact> contact) {
        return contact.map(known -> visit.words()
                        .say(
                                "referral.reached",
                                known.email().orElse(visit.words().say("referral.no-email")),
                                known.phone().orElse(visit.words().say("referral.no-phone")),
                                java.util.Locale.of(known.language())
                                        .getDisplayLanguage(visit.words().locale())))
                .orElseGet(() -> visit.words().say("referral.not-reached"));
    }

    private List<ReferralPage.Deputy> deputies(Visit visit, Waiting waiting) {
        return carers.of(waiting.patient().id(), Callers.of(visit)).stream()
                .map(carer -> deputy(visit, carer))
                .toList();
    }

    private static ReferralPage.Deputy deputy(Visit visit, Carer carer) {
        String words = visit.words()
                .say(
                        "referral.carer",
                        carer.name(),
                        carer.relation(),
                        visit.words().shortDay(carer.until()));
        return new ReferralPage.Deputy(carer.id(), words, carer.mayOn(visit.today()));
    }

    private static FormView decide(Visit visit, Waiting waiting, Typed typed, List<Problem> problems) {
        Asking asking = new Asking(visit.words(), "triage", typed, problems);
        return new FormView(
                visit.words().say("form.triage.title"),
                "/triage/" + waiting.patient().id() + "/" + waiting.entry(),
                "",
                visit.csrf(),
                "",
                Triaged.fields(asking),
                problems);
    }
}
