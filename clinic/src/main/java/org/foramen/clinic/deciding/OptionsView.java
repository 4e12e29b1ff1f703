package org.foramen.clinic.deciding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.foramen.care.Consult;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.Fact;
import org.foramen.chart.Goal;
import org.foramen.chart.Kind;
import org.foramen.chart.Values;
import org.foramen.clinic.charts.ChartView;
import org.foramen.clinic.forms.FormView;
import org.foramen.clinic.forms.Problem;
import org.foramen.clinic.forms.Typed;
import org.foramen.clinic.frame.FactWords;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Action;
import org.springframework.stereotype.Component;

/** Makes the page on which a person and a clinician decide. */
@Component
final class OptionsView {
    private final Cards cards;
    private final ChartView charts;
    private final DecidingForms forms;

    OptionsView(Cards cards, ChartView charts, DecidingForms forms) {
        this.cards = cards;
        this.charts = charts;
        this.forms = forms;
    }

    /**
     * What was sent with a form that could not be read; nothing on a page that is only looked at.
     *
     * @param form the form's name
     */
    record Sent(String form, Typed typed, List<Problem> problems) {
        static Sent nothing() {
            return new Sent("", Typed.nothing(), List.of());
        }

        Typed typed(String name) {
            return form.equals(name) ? typed : Typed.nothing();
        }

        List<Problem> problems(String name) {
            return form.equals(name) ? problems : List.of();
        }
    }

    OptionsPage page(Visit visit, Chart chart, boolean own, Sent sent, String recorded) {
        Consult consult = cards.consult(visit, chart, Optional.empty());
        String patient = chart.patient().id();
        Frame frame = own ? Frame.of(visit, "deciding.own-title") : charts.frame(visit, chart, "deciding.title");
        return new OptionsPage(
                frame,
                own ? Optional.empty() : Optional.of(patient),
                cards.of(consult, visit.words()),
                Cards.urgent(consult),
                latest(chart, Kind.GOAL).stream()
                        .map(fact -> ((Goal) fact).words())
                        .toList(),
                values(visit, chart),
                said(visit, chart, Kind.AGREEMENT),
                said(visit, chart, Kind.CONSENT),
                visit.words().known("deciding.recorded." + recorded),
                forms(visit, chart, own, consult, sent));
    }

    private List<FormView> forms(Visit visit, Chart chart, boolean own, Consult consult, Sent sent) {
        List<FormView> all = new ArrayList<>();
        DecidingForms.Place place = new DecidingForms.Place(
                visit,
                own ? "/my" : "/patients/" + chart.patient().id(),
                cards.names(consult, visit.words()),
                consult.knowledge());
        if (own || visit.can(Action.RECORD_VALUES)) {
            all.add(forms.values(place, sent));
        }
        if (!own && visit.can(Action.DECIDE_TOGETHER)) {
            all.add(forms.agreement(place, sent));
        }
        if (own || visit.can(Action.GIVE_CONSENT)) {
            all.add(forms.consent(place, own, sent));
        }
        return all;
    }

    private static Optional<OptionsPage.Mattering> values(Visit visit, Chart chart) {
        return latest(chart, Kind.VALUES).stream()
                .findFirst()
                .map(fact -> (Values) fact)
                .map(values -> new OptionsPage.Mattering(
                        values.first(), values.questions(), visit.words().day(values.on())));
    }

    private static List<String> said(Visit visit, Chart chart, Kind kind) {
        FactWords words = new FactWords(visit.words());
        return latest(chart, kind).stream()
                .map(fact -> visit.words().day(fact.on()) + ": " + words.of(fact))
                .toList();
    }

    private static List<Fact> latest(Chart chart, Kind kind) {
        return chart.standing().stream()
                .filter(entry -> entry.fact().kind() == kind)
                .sorted(Comparator.comparing(Entry::recorded).reversed())
                .map(Entry::fact)
                .toList();
    }
}
