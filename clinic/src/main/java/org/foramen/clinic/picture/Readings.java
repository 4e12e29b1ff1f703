package org.foramen.clinic.picture;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.foramen.chart.Fact;
import org.foramen.chart.Measure;
import org.foramen.chart.Pain;
import org.foramen.chart.Score;

/** The values of a chart that have a place on a scale. */
final class Readings {
    private Readings() {}

    /**
     * One value of one scale on one day.
     *
     * @param on the day
     * @param value the scale and the value
     * @param fact the fact it comes from
     */
    record Reading(LocalDate on, Measure value, Fact fact) {}

    static List<Reading> of(List<Fact> facts) {
        List<Reading> found = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact instanceof Score score && Scales.known(score.scale())) {
                score.value().ifPresent(value -> found.add(new Reading(score.on(), value, fact)));
            }
            if (fact instanceof Pain pain && pain.worst().isPresent()) {
                found.add(new Reading(
                        pain.on(), Measure.of("worst", "" + pain.worst().getAsInt()), fact));
            }
        }
        found.sort(Comparator.comparing(Reading::on));
        return found;
    }

    /** Where a value stands between the bottom and the top of a panel. */
    static int y(Measure value, int top, int bottom) {
        BigDecimal part = value.value()
                .multiply(BigDecimal.valueOf(bottom - top))
                .divideToIntegralValue(BigDecimal.valueOf(Scales.top(value.scale())));
        return Math.clamp(bottom - part.longValue(), top, bottom);
    }
}
