package org.foramen.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.foramen.chart.Kind;
import org.foramen.criteria.Weigh;
import org.foramen.library.Hold;
import org.foramen.library.HoldRules;

/**
 * What is taken against clotting by the hour of one service. It is the same for every procedure, so it is found once an hour.
 *
 * @param service when the procedure would begin
 * @param drugs what is taken, each with its hold
 * @param stopping what speaks against stopping one of them
 * @param clearance what the kidneys clear
 * @param unlisted medicines of which no hold is known
 * @param listed whether somebody went through them and said that the list is whole
 */
record Thinners(
        Service service,
        List<Drug> drugs,
        Stopping stopping,
        Clearance clearance,
        List<Safeguard> unlisted,
        boolean listed) {

    /** One that is taken. */
    record Drug(Hold hold, Taken taken) {}

    static Thinners of(Question question, Service service) {
        HoldRules known = question.library().medicines().holds();
        LocalDate day = service.start().toLocalDate();
        Weigh weigh = question.weigh(day, Question.NOTHING, Weigh.Force.FULL);
        return new Thinners(
                service,
                drugs(question, known, day),
                Stopping.of(question.view(), known, weigh),
                Clearance.of(question.view(), known.values(), day),
                new Unlisted(question.view(), known, day).safeguards(),
                weigh.reviewed(Kind.MEDICATION, known.antithrombotic()));
    }

    private static List<Drug> drugs(Question question, HoldRules known, LocalDate day) {
        List<Drug> drugs = new ArrayList<>();
        for (Hold hold : known.drugs()) {
            Taken.of(question.view(), hold.drugs(), day)
                    .filter(taken -> taken.by(hold.route()))
                    .ifPresent(taken -> drugs.add(new Drug(hold, taken)));
        }
        return List.copyOf(drugs);
    }
}
