package org.foramen.care;

import java.util.ArrayList;
import java.util.List;
import org.foramen.criteria.Request;
import org.foramen.criteria.Verdict;
import org.foramen.library.Limits;

/**
 * What limits and hazards say of a request on its day of service; nothing of a procedure without a needle.
 *
 * @param doses the sums of what would be given, against their limits
 * @param hazards the hazards that count by now: met where the hazard is not there
 */
public record DayOfService(List<DoseSum> doses, List<Verdict> hazards) {
    public DayOfService {
        doses = List.copyOf(doses);
        hazards = List.copyOf(hazards);
    }

    static DayOfService of(Question question, Request request) {
        boolean needless = question.library().medicines().holds().needless(request.procedure());
        return needless
                ? new DayOfService(List.of(), List.of())
                : new DayOfService(DoseSums.of(question, request), DayHazards.of(question, request));
    }

    /** All of it as safeguards. */
    List<Safeguard> guards(Question question) {
        Limits limits = question.library().medicines().limits();
        List<Safeguard> guards = new ArrayList<>(new DoseGuards(doses).of(limits.mixtures()));
        guards.addAll(DayHazards.guards(question, hazards));
        return List.copyOf(guards);
    }
}
