package org.foramen.care;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Chart;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Ledger;
import org.foramen.criteria.Verdict;
import org.foramen.criteria.Weigh;
import org.foramen.library.Alarm;
import org.foramen.library.Library;

/** Red flags and escalation: what rings, and what has not been asked. */
public final class Alarms {
    /** An alarm and whether it rings. */
    public record Rung(Alarm alarm, Verdict verdict) {}

    private Alarms() {}

    /** Every alarm with its verdict for a chart as it was known at an instant, without the rest of the consult. */
    public static List<Rung> of(Library library, Chart chart, Instant at, ZoneId zone) {
        Ledger view = Ledger.of(chart.asOf(at), library.lexicon());
        return of(new Question(library, view, at, zone, Optional.empty()));
    }

    /** Every alarm with its verdict, in the order of the files; a weak status never weakens one. */
    static List<Rung> of(Question question) {
        Weigh weigh = question.matter();
        Weigh person = question.person();
        List<Rung> rung = new ArrayList<>();
        for (Alarm alarm : question.library().alarms()) {
            Weigh asked = alarm.direction() == Alarm.Direction.EMERGENCY ? person : weigh;
            rung.add(new Rung(alarm, asked.put(new Criterion.Stated(alarm.clause(), alarm.test()))));
        }
        return List.copyOf(rung);
    }
}
