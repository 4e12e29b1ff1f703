package org.foramen.page;

import java.util.LinkedHashSet;
import java.util.Set;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Truth;
import org.foramen.criteria.Verdict;

/** Why a scope does not fit a person, or what must be known to tell whether it does. */
final class Settling {
    private final Words words;

    Settling(Words words) {
        this.words = words;
    }

    /** Blank where the scope fits. */
    String words(Verdict scope) {
        Set<String> deciding = new LinkedHashSet<>();
        gather(scope, scope.truth(), deciding);
        String all = String.join("; ", deciding);
        return switch (scope.truth()) {
            case MET -> "";
            case NOT_MET -> "Not this person: " + all + ".";
            case UNKNOWN -> "To be known: " + all + ".";
        };
    }

    private void gather(Verdict verdict, Truth wanted, Set<String> deciding) {
        if (verdict.parts().isEmpty()) {
            deciding.add(leaf(verdict));
            return;
        }
        Truth within = verdict.put() instanceof Criterion.Not ? wanted.not() : wanted;
        for (Verdict part : verdict.parts()) {
            if (part.truth() == within) {
                gather(part, within, deciding);
            }
        }
    }

    private String leaf(Verdict verdict) {
        Line line = words.line(verdict);
        String asked =
                Character.toLowerCase(line.says().charAt(0)) + line.says().substring(1);
        String facts = line.because().isEmpty() ? "" : " (" + String.join("; ", line.because()) + ")";
        return switch (verdict.truth()) {
            case MET -> asked + ", which is so here" + facts;
            case NOT_MET -> asked + ", which is not so here" + facts;
            case UNKNOWN -> asked + facts;
        };
    }
}
