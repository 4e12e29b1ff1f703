package org.foramen.criteria;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Region;

/**
 * The sessions that a cap has seen up to a day, the one that is asked about not among them.
 *
 * @param region the coverage region they were counted in; empty where they count anywhere, or no place was said
 * @param certain the days that count
 * @param possible the days that count perhaps: where, or what for, was not written down
 */
public record Counted(Optional<Region.Half> region, List<LocalDate> certain, List<LocalDate> possible) {
    public Counted {
        certain = List.copyOf(certain);
        possible = List.copyOf(possible);
    }
}
