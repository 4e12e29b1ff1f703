package org.foramen.care;

import java.util.Comparator;
import java.util.List;
import org.foramen.criteria.Request;
import org.foramen.criteria.Verdict;
import org.foramen.criteria.Weigh;
import org.foramen.library.Position;
import org.foramen.library.Position.Stance;
import org.foramen.library.Position.Type;

/** Who says what of a procedure, and whether they speak of this person. Positions are shown side by side, never blended. */
public final class Standing {
    /** Where a position stands on the page. Within a group the latest comes first. */
    public enum Group {
        /** It speaks of this person. */
        SPEAKS,
        /** Whether it speaks of this person hangs on something missing. */
        OPEN,
        /** The authority does not address the question: neither consent nor refusal. */
        SILENT,
        /** A payer: what is paid for is no evidence. */
        PAYER,
        /** It speaks of others. */
        OTHERS
    }

    /** A position and whether its scope fits this person: applies, does not apply, unknown. */
    public record Stood(Position position, Verdict scope) {
        public Group group() {
            if (position.stance() == Stance.NOT_ADDRESSED) {
                return Group.SILENT;
            }
            return switch (scope.truth()) {
                case NOT_MET -> Group.OTHERS;
                case MET -> position.type() == Type.PAYER ? Group.PAYER : Group.SPEAKS;
                case UNKNOWN -> position.type() == Type.PAYER ? Group.PAYER : Group.OPEN;
            };
        }
    }

    private Standing() {}

    static List<Stood> of(Question question, Request request) {
        return stood(
                question.library().positions(request.procedure()),
                question.weigh(question.today(), request, Weigh.Force.FULL));
    }

    /** What authorities say of what is no procedure here: what could come first, or beside. */
    static List<Stood> beside(Question question) {
        return stood(question.library().positionsBeside(), question.matter());
    }

    private static List<Stood> stood(List<Position> positions, Weigh weigh) {
        return positions.stream()
                .map(p -> new Stood(p, weigh.put(p.scope())))
                .sorted(Comparator.comparing(Stood::group))
                .toList();
    }
}
