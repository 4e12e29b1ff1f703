package org.foramen.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foramen.criteria.Because.Remark;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Status;
import org.foramen.criteria.Verdict;
import org.foramen.criteria.Weigh;

/** What stays out of a coverage answer's truth and is shown beside it: warnings, and clauses that are due later. */
final class Listed {
    private final Weigh.Force force;
    private final List<Verdict> warnings = new ArrayList<>();
    private final List<Verdict> later = new ArrayList<>();

    private Listed(Weigh.Force force) {
        this.force = force;
    }

    static Listed of(Verdict verdict, Weigh.Force force) {
        Listed listed = new Listed(force);
        listed.gather(verdict, Optional.empty());
        return listed;
    }

    List<Verdict> warnings() {
        return warnings.stream().distinct().toList();
    }

    List<Verdict> later() {
        return List.copyOf(later);
    }

    /** From a verdict down to its parts; {@code within} is the clause that a verdict without words of its own belongs to. */
    private void gather(Verdict verdict, Optional<Verdict> within) {
        Optional<Verdict> clause = verdict.clause().isPresent() ? Optional.of(verdict) : within;
        verdict.clause().ifPresent(words -> {
            if (words.due() != Clause.Due.REQUEST) {
                later.add(verdict);
            } else if (weak(words) && !verdict.truth().met()) {
                warnings.add(verdict);
            }
        });
        if (verdict.because().has(Remark.ANNIVERSARY)) {
            clause.ifPresent(warnings::add);
        }
        if (verdict.because().has(Remark.WEAK_EXCEPTION) && verdict.parts().size() > 1) {
            verdict.parts().forEach(this::rescuer);
        }
        verdict.parts().forEach(part -> gather(part, clause));
    }

    /** The weak clauses that came to the rescue of a strong one. */
    private void rescuer(Verdict part) {
        if (part.truth().met() && part.clause().map(this::weak).orElse(false)) {
            warnings.add(part);
        }
        part.parts().forEach(this::rescuer);
    }

    /** A single source and a contested text warn under a coverage policy; a draft neither refuses nor warns. */
    private boolean weak(Clause clause) {
        return force == Weigh.Force.COVERAGE && !clause.status().mayRefuse() && clause.status() != Status.DRAFT;
    }
}
