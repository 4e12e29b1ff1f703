package org.foramen.chart;

import java.time.LocalDate;
import java.util.List;

/**
 * What a clinician decided, why, and which knowledge they saw.
 *
 * @param what the decision in a word ("request", "do-not-offer", "refer-surgery", "wait")
 * @param about the procedure it is about; may be blank
 * @param sites where
 * @param reason the clinician's reason
 * @param knowledge the hash of the knowledge that was on the page
 */
public record Decision(LocalDate on, String what, String about, List<Site> sites, String reason, String knowledge)
        implements Fact {
    public Decision {
        sites = List.copyOf(sites);
    }

    @Override
    public Kind kind() {
        return Kind.DECISION;
    }
}
