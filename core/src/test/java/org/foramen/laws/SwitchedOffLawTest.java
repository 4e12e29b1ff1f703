package org.foramen.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.foramen.chart.Chart;
import org.foramen.criteria.Because.Remark;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Glance;
import org.foramen.criteria.Request;
import org.foramen.criteria.Truth;
import org.foramen.criteria.Verdict;
import org.foramen.criteria.Weigh;

/** A rule that is switched off is unknown for its days, whatever it asks; before and after it is as it was. */
@Domain(Anything.class)
class SwitchedOffLawTest {
    private static final int DAYS = 7;

    @Property
    void nobody_knows_while_it_is_off_and_nothing_is_changed_before_and_after(
            @ForAll Chart chart,
            @ForAll Criterion test,
            @ForAll Request request,
            @ForAll LocalDate asked,
            @ForAll Weigh.Force force) {
        Weigh weigh = Anything.weigh(Anything.view(chart), asked, request, force);
        Truth itself = weigh.put(test).truth();
        for (int ago = -2; ago <= DAYS + 1; ago++) {
            LocalDate from = asked.minusDays(ago);
            Criterion.Off off = new Criterion.Off(test, from, from.plusDays(DAYS));
            Verdict verdict = weigh.put(off);
            if (ago >= 0 && ago < DAYS) {
                assertEquals(Truth.UNKNOWN, verdict.truth());
                assertTrue(verdict.because().has(Remark.OFF));
                assertEquals(Days.epoch(from) + DAYS - 1, verdict.stands());
            } else {
                assertEquals(itself, verdict.truth());
                assertTrue(ago >= DAYS || verdict.stands() < Days.epoch(from));
            }
            assertEquals(new Glance(verdict.truth(), verdict.stands()), weigh.glance(off));
        }
    }
}
