package org.foramen.care;

import java.util.List;
import org.foramen.criteria.Request;
import org.foramen.criteria.Verdict;
import org.foramen.criteria.Weigh;
import org.foramen.library.Position;

/** Who says what of a procedure, and whether they speak of this person. Positions are shown side by side, never blended. */
public final class Standing {
    /** A position and whether its scope fits this person: applies, does not apply, unknown. */
    public record Stood(Position position, Verdict scope) {}

    private Standing() {}

    static List<Stood> of(Question question, Request request) {
        Weigh weigh = question.weigh(question.today(), request, Weigh.Force.FULL);
        return question.library().positions(request.procedure()).stream()
                .map(p -> new Stood(p, weigh.put(p.scope())))
                .toList();
    }
}
