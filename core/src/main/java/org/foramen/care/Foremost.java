package org.foramen.care;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.foramen.care.Alarms.Rung;
import org.foramen.chart.Chart;
import org.foramen.library.Library;

/**
 * What stands above every page of a person, and is the same in the whole consult: nothing else of it is worked out here.
 *
 * @param alarms what must not wait
 * @param pathway how far the person has come
 */
public record Foremost(List<Rung> alarms, Pathway pathway) {
    public Foremost {
        alarms = List.copyOf(alarms);
    }

    public static Foremost of(Library library, Chart chart, Instant at, ZoneId zone) {
        Question question = Question.of(library, chart, at, zone, Optional.empty());
        return new Foremost(
                Alarms.of(question), Pathways.of(question, BlockReadings.of(question), Measures.of(question)));
    }
}
