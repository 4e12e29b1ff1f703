package org.foramen.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.foramen.chart.Chart;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Request;
import org.foramen.criteria.Verdict;
import org.foramen.criteria.Weigh;

/** Law 7: between the day it is asked for and the day it says it stands until, a verdict does not change. */
@Domain(Anything.class)
class StandsLawTest {
    private static final int DAYS_LOOKED_AT = 400;

    @Property
    void a_verdict_is_the_same_on_every_day_until_the_one_it_names(
            @ForAll Chart chart,
            @ForAll Criterion criterion,
            @ForAll Request request,
            @ForAll LocalDate asked,
            @ForAll Weigh.Force force) {
        Weigh weigh = Anything.weigh(Anything.view(chart), asked, request, force);
        Verdict verdict = weigh.put(criterion);
        assertTrue(verdict.stands() >= weigh.day(), "it must stand at least on the day it is given");
        long last = Math.min((long) verdict.stands(), weigh.day() + DAYS_LOOKED_AT);
        for (int day = weigh.day(); day <= last; day++) {
            Verdict later = weigh.on(day).put(criterion);
            assertEquals(verdict.truth(), later.truth(), "on " + LocalDate.ofEpochDay(day) + ": " + later);
        }
    }
}
