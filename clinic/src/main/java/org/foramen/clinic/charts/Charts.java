package org.foramen.clinic.charts;

import java.util.List;
import java.util.Optional;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.Patient;

/** Where charts are kept, as the pages see it. */
public interface Charts {
    /** The people whose name holds that text, or who were born on the day it names; all of them for a blank text. */
    Found search(String text, int atMost);

    /** One person's whole chart, if there is such a person. */
    Optional<Chart> of(String patient);

    /** Adds one entry to a chart: it is kept when this returns. */
    void append(String patient, Entry entry);

    /**
     * What a search found.
     *
     * @param people the first of them, by name
     * @param more how many others there are
     */
    record Found(List<Patient> people, int more) {
        public Found {
            people = List.copyOf(people);
        }
    }
}
