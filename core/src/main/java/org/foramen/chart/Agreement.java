package org.foramen.chart;

import java.time.LocalDate;
import java.util.List;

/**
 * What a person and a clinician decided together, in the words of both.
 *
 * @param chosen what they came to
 * @param about the procedure, or what stands beside procedures ("rehabilitation")
 * @param sites where
 * @param patient what it is in the person's own words
 * @param clinician what it is in the clinician's
 * @param knowledge the hash of the knowledge that lay before both
 */
public record Agreement(
        LocalDate on, Chosen chosen, String about, List<Site> sites, String patient, String clinician, String knowledge)
        implements Fact {
    public Agreement {
        sites = List.copyOf(sites);
    }

    /** What they came to: to do it, not to do it, or to decide later. */
    public enum Chosen {
        DO_IT,
        NOT_THIS,
        LATER
    }

    @Override
    public Kind kind() {
        return Kind.AGREEMENT;
    }
}
