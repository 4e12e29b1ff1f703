package org.foramen.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foramen.criteria.Truth;
import org.foramen.page.ConsultPage.Count;
import org.foramen.page.ConsultPage.Leave;

/**
 * A request held against what its payer asks: clause by clause, with the entries of the chart that show it.
 *
 * @param procedure the procedure as a person reads it
 * @param sites where
 * @param service the day of service
 * @param policies what each policy of the person's payers says
 * @param leaves what the lists of what needs leave beforehand say
 */
public record RequestCheck(
        String procedure, String sites, LocalDate service, List<Against> policies, List<Leave> leaves) {
    public RequestCheck {
        policies = List.copyOf(policies);
        leaves = List.copyOf(leaves);
    }

    /** What that policy says, where it speaks for the person and the day. */
    public Optional<Against> policy(String id) {
        return policies.stream().filter(p -> p.policy().equals(id)).findFirst();
    }

    /**
     * The request against one policy.
     *
     * @param policy the policy's id
     * @param payer whose it is
     * @param truth the answer as a whole
     * @param advice whether it is too weakly sourced to refuse
     * @param place by what it speaks for the place, where that is less than certain
     * @param now the clauses that are judged with the request
     * @param later those that are due on the day or with the claim
     * @param counts how far each cap on sessions is used up
     * @param earliest from which day on
     * @param notes where the policy is ambiguous
     */
    public record Against(
            String policy,
            String name,
            String version,
            String payer,
            Truth truth,
            boolean advice,
            String place,
            List<Requirement> now,
            List<Requirement> later,
            List<Count> counts,
            String earliest,
            List<String> notes) {
        public Against {
            now = List.copyOf(now);
            later = List.copyOf(later);
            counts = List.copyOf(counts);
            notes = List.copyOf(notes);
        }

        /** The clauses that stand in the way. */
        public List<Requirement> gaps() {
            return now.stream().filter(Requirement::gap).toList();
        }

        /** Every clause, those that are due later last. */
        public List<Requirement> all() {
            return Stream.concat(now.stream(), later.stream()).toList();
        }
    }
}
