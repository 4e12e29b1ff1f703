package org.foramen.care;

import java.util.List;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Status;
import org.foramen.criteria.Verdict;
import org.foramen.criteria.Weigh;

/** What stays out of a coverage answer's truth and is shown beside it. */
final class Listed {
    private Listed() {}

    /** Weak clauses that are not met, or lean on a contested text, warn; clauses due later are listed. */
    static void gather(Verdict verdict, Weigh.Force force, List<Verdict> warnings, List<Verdict> later) {
        verdict.clause().ifPresent(clause -> {
            if (clause.due() != Clause.Due.REQUEST) {
                later.add(verdict);
            } else if (force == Weigh.Force.COVERAGE
                    && !clause.status().mayRefuse()
                    && clause.status() != Status.DRAFT
                    && !verdict.truth().met()) {
                warnings.add(verdict);
            }
        });
        verdict.parts().forEach(part -> gather(part, force, warnings, later));
    }
}
