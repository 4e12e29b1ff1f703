package org.foramen.care;

import java.util.ArrayList;
import java.util.List;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Verdict;
import org.foramen.criteria.Weigh;
import org.foramen.library.Reason;

/** Is it time for a targeted procedure: what must be so, and which reasons of timing hold. */
public final class Timing {
    /**
     * The answer on candidacy.
     *
     * @param verdict the whole
     * @param needed what must be so
     * @param reasons the reasons of timing, of which some must hold
     */
    public record Candidate(Verdict verdict, List<Verdict> needed, List<Verdict> reasons) {
        public Candidate {
            needed = List.copyOf(needed);
            reasons = List.copyOf(reasons);
        }
    }

    private Timing() {}

    static Candidate of(Question question, String procedure) {
        Weigh weigh = question.matter();
        List<Criterion> needed = new ArrayList<>();
        List<Criterion> reasons = new ArrayList<>();
        for (Reason reason : question.library().candidacy().reasons()) {
            if (reason.procedures().isEmpty() || reason.procedures().contains(procedure)) {
                (reason.needed() ? needed : reasons).add(new Criterion.Stated(reason.clause(), reason.test()));
            }
        }
        Criterion enough = new Criterion.AtLeast(question.library().candidacy().enough(), reasons);
        List<Criterion> all = new ArrayList<>(needed);
        all.add(enough);
        Verdict verdict = weigh.put(new Criterion.All(all));
        return new Candidate(
                verdict,
                verdict.parts().subList(0, needed.size()),
                verdict.parts().getLast().parts());
    }
}
