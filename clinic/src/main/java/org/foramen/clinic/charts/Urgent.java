package org.foramen.clinic.charts;

import java.util.List;
import java.util.Optional;
import org.foramen.chart.Chart;
import org.foramen.clinic.frame.Visit;

/** What stands above every page about a person beside who it is: what is urgent, and how far they have come. */
@FunctionalInterface
public interface Urgent {
    Standing of(Visit visit, Chart chart);

    /**
     * Where somebody stands.
     *
     * @param alarms the alarms that ring
     * @param stage the stage of the way, for those who may see clinical reasoning
     */
    record Standing(List<String> alarms, Optional<Stage> stage) {
        public Standing {
            alarms = List.copyOf(alarms);
        }

        /** Nothing that this reader may see. */
        public static Standing hidden() {
            return new Standing(List.of(), Optional.empty());
        }
    }

    /** A stage of the way: its number and the key of its words. */
    record Stage(int at, String key) {}
}
