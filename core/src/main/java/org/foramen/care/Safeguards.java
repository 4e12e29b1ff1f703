package org.foramen.care;

import java.util.ArrayList;
import java.util.List;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Request;
import org.foramen.criteria.Status;
import org.foramen.library.Procedure;

/** Everything that safety asks for on the day of service, beside the contraindications of the procedure. */
final class Safeguards {
    private Safeguards() {}

    static List<Safeguard> of(
            Question question, Procedure procedure, Request request, Thinners thinners, DayOfService day) {
        List<Safeguard> all = new ArrayList<>(Holds.of(question, procedure, request, thinners));
        all.addAll(day.guards(question));
        return List.copyOf(all);
    }

    /** What is asked to settle them. */
    static List<Clause> asked(List<Safeguard> safeguards) {
        return safeguards.stream()
                .filter(guard -> !guard.ask().isBlank())
                .map(Safeguards::clause)
                .toList();
    }

    private static Clause clause(Safeguard guard) {
        return new Clause(
                guard.id(),
                guard.says(),
                "",
                Status.CONFIRMED,
                guard.ask(),
                guard.from(),
                Clause.Silence.ASKS,
                Clause.Due.REQUEST);
    }
}
