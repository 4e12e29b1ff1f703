package org.foramen.clinic.payer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foramen.criteria.Truth;
import org.foramen.page.ConsultPage;
import org.foramen.page.RequestCheck;
import org.foramen.page.RequestCheck.Against;
import org.foramen.page.Requirement;
import org.foramen.store.PayerRequest;

/**
 * Counts what is missing in a request, for the work list.
 *
 * @param gone what to say where the policy does not speak any more
 * @param today the day on which it is counted
 */
public record Gaps(String gone, LocalDate today) {

    /** What is missing for that policy, with a chart of so many entries. */
    public PayerRequest.Gaps of(Optional<RequestCheck> check, String policy, int entries) {
        Optional<Against> against = check.flatMap(c -> c.policy(policy));
        Optional<Requirement> first = against.flatMap(a -> a.gaps().stream().findFirst());
        return new PayerRequest.Gaps(
                against.map(a -> a.gaps().size()).orElse(1),
                first.map(Requirement::ask).orElseGet(() -> against.isPresent() ? "" : gone),
                first.map(Requirement::from).orElse(""),
                check.map(Gaps::leave).orElse(""),
                Optional.of(today),
                entries);
    }

    /** The lists that ask for leave; one of which that cannot be said yet ends in a question mark. */
    private static String leave(RequestCheck check) {
        return check.leaves().stream()
                .filter(leave -> leave.verdict().truth() != Truth.NOT_MET)
                .map(Gaps::flag)
                .collect(Collectors.joining(" "));
    }

    private static String flag(ConsultPage.Leave leave) {
        return leave.list() + (leave.verdict().truth().unknown() ? "?" : "");
    }
}
