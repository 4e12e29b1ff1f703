package org.foramen.clinic.referral;

import java.util.List;
import java.util.function.Function;
import org.foramen.chart.Patient;
import org.foramen.clinic.charts.Charts;
import org.foramen.clinic.charts.Identity;
import org.foramen.clinic.door.Refusal;
import org.foramen.clinic.forms.Asking;
import org.foramen.clinic.forms.Field;
import org.foramen.clinic.forms.FormView;
import org.foramen.clinic.forms.Problem;
import org.foramen.clinic.forms.Typed;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Visit;

/**
 * A form of the front desk about somebody who has a chart, under who they are.
 *
 * @param title the word of the page's title
 * @param heading the word of the form's own title
 * @param intro the word that begins it; blank for none
 * @param at where below the person's address it is sent
 * @param fields what is asked
 */
record DeskForm(String title, String heading, String intro, String at, Function<Asking, List<Field>> fields) {

    Answer page(Charts charts, Visit visit, String patient, Typed typed, List<Problem> problems) {
        return charts.person(visit, patient)
                .<Answer>map(person -> page(visit, person, typed, problems))
                .orElseGet(() -> Refusal.notFound(visit));
    }

    private Answer page(Visit visit, Patient person, Typed typed, List<Problem> problems) {
        FormView form = new FormView(
                visit.words().say(heading),
                "/patients/" + person.id() + "/" + at,
                TriageList.ADDRESS,
                visit.csrf(),
                intro.isBlank() ? "" : visit.words().say(intro),
                fields.apply(new Asking(visit.words(), "newcomer", typed, problems)),
                problems);
        Identity identity = new Identity(visit.words(), visit.today());
        return new FormPage(Frame.of(visit, title).about(identity.banner(person)), form);
    }
}
