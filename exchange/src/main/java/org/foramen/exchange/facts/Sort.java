package org.foramen.exchange.facts;

import java.util.Optional;
import org.foramen.chart.Intervention.Act;
import org.foramen.chart.Site;
import org.foramen.chart.Term;

/** What sort of thing a procedure code stands for: something done with a needle or knife, care, a referral, a study. */
sealed interface Sort {
    /** A block, an injection, an ablation, a stimulator, an operation. */
    record Done(Act act) implements Sort {}

    /** A course of care without needles. */
    record Care() implements Sort {}

    /** A referral: asked for, not yet done. */
    record Referral() implements Sort {}

    /** An imaging study of a place. */
    record Study(String modality, Site site) implements Sort {}

    /** The sort of the first code that has one. */
    static Optional<Sort> of(Concept concept) {
        return concept.terms().stream().flatMap(term -> of(term).stream()).findFirst();
    }

    private static Optional<Sort> of(Term term) {
        return Optional.ofNullable(Sorts.BY_CODE.get(term.key()));
    }
}
