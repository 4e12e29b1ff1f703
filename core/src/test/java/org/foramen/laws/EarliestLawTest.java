package org.foramen.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.foramen.care.Consult;
import org.foramen.care.Coverage.Covered;
import org.foramen.chart.Chart;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Request;
import org.foramen.criteria.Truth;
import org.foramen.criteria.Weigh;
import org.foramen.library.Policy;

/** Stepping from the end of one verdict to the next never skips a day: it finds what a look at every day finds. */
@Domain(Anything.class)
class EarliestLawTest {
    private static final int DAYS_LOOKED_AT = 800;

    @Property(tries = 300)
    void the_first_day_found_is_the_first_there_is(
            @ForAll Chart chart, @ForAll Policy policy, @ForAll Request request, @ForAll LocalDate service) {
        Request asked = request.on(service);
        Covered covered = Consult.judged(Libraries.of(policy), chart, AnyChart.LEARNED, ZoneOffset.UTC, policy, asked);
        Weigh.Force force = covered.advice() ? Weigh.Force.ADVICE : Weigh.Force.COVERAGE;
        Weigh weigh = Anything.weigh(Anything.view(chart), service, asked, force);
        Criterion criterion = policy.criterion(Libraries.PROCEDURE);
        Optional<LocalDate> possible = Optional.empty();
        Optional<LocalDate> met = Optional.empty();
        for (int day = weigh.day(); day <= weigh.day() + DAYS_LOOKED_AT && met.isEmpty(); day++) {
            Truth truth = weigh.on(day).put(criterion).truth();
            Optional<LocalDate> here = Optional.of(LocalDate.ofEpochDay(day));
            possible = possible.isEmpty() && !truth.refused() ? here : possible;
            met = truth.met() ? here : met;
        }
        assertEquals(possible, near(covered.earliest().possible(), service));
        assertEquals(met, near(covered.earliest().met(), service));
    }

    private static Optional<LocalDate> near(Optional<LocalDate> found, LocalDate service) {
        return found.filter(day -> !day.isAfter(service.plusDays(DAYS_LOOKED_AT)));
    }
}
