package org.foramen.clinic.charts;

import java.util.List;
import java.util.Optional;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.Fact;
import org.foramen.chart.Patient;
import org.foramen.clinic.frame.Visit;

/** Where charts are kept, as the pages see it. */
public interface Charts {
    /** The people whose name holds those words, or who were born on that day; the first of all for a blank text. */
    Found search(Visit visit, String text);

    /** One person's particulars, if there is such a person. */
    Optional<Patient> person(Visit visit, String patient);

    /** One person's whole chart, if there is such a person. */
    Optional<Chart> of(Visit visit, String patient);

    /** Writes one fact down, in the name of whoever visits: it is kept when this returns. */
    Entry record(Visit visit, String patient, Fact fact);

    /**
     * What a search found.
     *
     * @param people the first of them, by name
     * @param more how many others there are, as well as that is known
     */
    record Found(List<Patient> people, long more) {
        /** There may be others; nobody counted. */
        public static final long UNCOUNTED = -1;

        public Found {
            people = List.copyOf(people);
        }
    }
}
