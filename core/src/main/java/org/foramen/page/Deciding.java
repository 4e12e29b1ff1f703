package org.foramen.page;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import org.foramen.criteria.Because.Remark;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Truth;
import org.foramen.criteria.Verdict;

/**
 * What decided a verdict, through the parts that made it what it is.
 *
 * @param facts the facts, by number
 * @param remarks how silence was read
 */
record Deciding(BitSet facts, Set<Remark> remarks) {
    static Deciding of(Verdict verdict) {
        Deciding deciding = new Deciding(new BitSet(), EnumSet.noneOf(Remark.class));
        deciding.gather(verdict, verdict.truth());
        return deciding;
    }

    private void gather(Verdict verdict, Truth wanted) {
        for (int fact : verdict.because().facts()) {
            facts.set(fact);
        }
        remarks.addAll(verdict.because().remarks());
        if (verdict.because().has(Remark.DOES_NOT_APPLY)) {
            return;
        }
        Truth within = verdict.put() instanceof Criterion.Not ? wanted.not() : wanted;
        for (Verdict part : verdict.parts()) {
            if (part.truth() == within) {
                gather(part, within);
            }
        }
    }
}
