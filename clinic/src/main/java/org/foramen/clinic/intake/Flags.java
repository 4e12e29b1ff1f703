package org.foramen.clinic.intake;

import java.util.List;
import java.util.Optional;
import org.foramen.care.Alarms;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.EntryId;
import org.foramen.chart.Fact;
import org.foramen.chart.Origin;
import org.foramen.chart.Patient;
import org.foramen.clinic.consult.Knowledge;
import org.foramen.clinic.frame.Visit;
import org.foramen.library.Alarm;
import org.foramen.store.Tasks;
import org.springframework.stereotype.Component;

/**
 * Has the clinic look at what somebody said at home and that must not wait: a task for each emergency that rings, and for
 * a thought of death, which is looked at on the same day. It stays until somebody says what they did.
 */
@Component
final class Flags {
    private final Knowledge knowledge;
    private final Tasks tasks;

    Flags(Knowledge knowledge, Tasks tasks) {
        this.knowledge = knowledge;
        this.tasks = tasks;
    }

    void raise(Visit visit, List<Fact> told) {
        String patient = Intakes.own(visit);
        boolean harm = told.contains(Story.harmed(visit.today()));
        Alarms.of(
                        knowledge.library(),
                        chart(visit, patient, told),
                        visit.now(),
                        visit.words().zone())
                .stream()
                .filter(rung -> rung.verdict().truth().met())
                .map(Alarms.Rung::alarm)
                .filter(alarm -> harm || alarm.direction() == Alarm.Direction.EMERGENCY)
                .forEach(alarm ->
                        tasks.raise(patient, Tasks.RED_FLAG, alarm.clause().id(), Intakes.caller(visit)));
    }

    /** What they said alone: what rang before was told before. */
    private static Chart chart(Visit visit, String patient, List<Fact> told) {
        Patient nobody = new Patient(patient, "", Optional.empty(), Patient.Sex.UNSAID, Optional.empty());
        return new Chart(
                nobody,
                told.stream()
                        .map(fact -> new Entry(EntryId.of("" + fact), visit.now(), "", Origin.PATIENT, fact))
                        .toList());
    }
}
