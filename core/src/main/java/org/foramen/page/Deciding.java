package org.foramen.page;

import java.util.Set;
import java.util.TreeSet;
import org.foramen.criteria.Because.Remark;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Truth;
import org.foramen.criteria.Verdict;

/** What decided a verdict, through the parts that made it what it is: facts, and remarks on how silence was read. */
final class Deciding {
    private Deciding() {}

    static Set<Integer> facts(Verdict verdict) {
        Set<Integer> facts = new TreeSet<>();
        gather(verdict, verdict.truth(), facts, new TreeSet<>());
        return facts;
    }

    static Set<Remark> remarks(Verdict verdict) {
        Set<Remark> remarks = new TreeSet<>();
        gather(verdict, verdict.truth(), new TreeSet<>(), remarks);
        return remarks;
    }

    private static void gather(Verdict verdict, Truth wanted, Set<Integer> facts, Set<Remark> remarks) {
        for (int fact : verdict.because().facts()) {
            facts.add(fact);
        }
        remarks.addAll(verdict.because().remarks());
        Truth within = verdict.put() instanceof Criterion.Not ? wanted.not() : wanted;
        boolean idle = verdict.because().has(Remark.DOES_NOT_APPLY);
        for (Verdict part : verdict.parts()) {
            if (part.truth() == within && !idle) {
                gather(part, within, facts, remarks);
            }
        }
    }
}
