package org.foramen.clinic.payer;

import java.util.List;
import java.util.Optional;
import org.foramen.chart.Patient;
import org.foramen.page.RequestCheck;
import org.foramen.page.RequestCheck.Against;
import org.foramen.page.Requirement;
import org.foramen.page.Requirement.State;
import org.foramen.store.PayerRequest;
import org.foramen.store.PayerStep;

/**
 * A letter to a payer, made of facts alone: the chart's entries, the request, and the clauses of the policy.
 *
 * @param patient whom it is about
 * @param member the number under which the payer knows the person, where it is recorded
 * @param payer the payer's name as it was recorded; blank where only its id is known
 * @param request the request it belongs to
 * @param check the request held against the chart
 * @param against what its policy says
 * @param criteria the clauses that it answers: all that are judged with the request, or those that a denial names
 * @param cited the entries that it cites, numbered
 * @param details how the service is meant to be done, "technique: thermal"
 * @param reference the reference that the payer gave; blank where it gave none
 * @param denial the denial that it appeals, where it is an appeal
 * @param knowledge the hash of the knowledge that answered
 */
public record Letter(
        Patient patient,
        Optional<String> member,
        String payer,
        PayerRequest request,
        RequestCheck check,
        Against against,
        List<Requirement> criteria,
        Cited cited,
        List<String> details,
        String reference,
        Optional<PayerStep> denial,
        String knowledge) {
    public Letter {
        criteria = List.copyOf(criteria);
        details = List.copyOf(details);
    }

    /** How many of its criteria have a say. */
    public long judged() {
        return criteria.stream().filter(Letter::counts).count();
    }

    /** How many of those are shown. */
    public long shown() {
        return criteria.stream()
                .filter(Letter::counts)
                .filter(r -> !r.state().open())
                .count();
    }

    private static boolean counts(Requirement requirement) {
        return requirement.heard() && requirement.state() != State.NOT_ASKED;
    }
}
