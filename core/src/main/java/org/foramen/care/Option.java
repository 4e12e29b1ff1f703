package org.foramen.care;

import java.util.List;
import java.util.Optional;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Request;
import org.foramen.criteria.Truth;
import org.foramen.criteria.Verdict;
import org.foramen.library.Policy;
import org.foramen.library.Procedure;

/**
 * A procedure as an option for this person. "No" is shown with its reason, never hidden.
 *
 * @param procedure which
 * @param request how it would be asked for
 * @param asked whether somebody asked for it
 * @param indicated whether it is for this person
 * @param safe whether nothing stops it on the day of service; a weak source stops until a clinician decides
 * @param gate whether what its gate asks for is in place; empty where nothing stands before it
 * @param day the doses and hazards of the day of service, as they were reckoned
 * @param safeguards what safety asks for on that day beside the contraindications: holds, limits, hazards
 * @param overruled what stops it, each with what physicians decided of it
 * @param coverage what the person's payers say
 * @param unseen policies that are said to speak for the place by nothing that anybody has seen: drafts, not used
 * @param authorizations whether a payer's leave is needed beforehand
 * @param positions who says what
 * @param earliest from which day it is indicated and safe
 * @param missing what is missing on the clinical side
 */
public record Option(
        Procedure procedure,
        Request request,
        boolean asked,
        Verdict indicated,
        Verdict safe,
        Optional<Verdict> gate,
        DayOfService day,
        List<Safeguard> safeguards,
        List<Overruled> overruled,
        List<Coverage.Covered> coverage,
        List<Policy> unseen,
        List<Authorization> authorizations,
        List<Standing.Stood> positions,
        Earliest earliest,
        List<Clause> missing) {
    public Option {
        safeguards = List.copyOf(safeguards);
        overruled = List.copyOf(overruled);
        coverage = List.copyOf(coverage);
        unseen = List.copyOf(unseen);
        authorizations = List.copyOf(authorizations);
        positions = List.copyOf(positions);
        missing = List.copyOf(missing);
    }

    /** Whether anything stops it on the day of service, a contraindication or a safeguard, that nobody has cleared. */
    public Truth safeOnTheDay() {
        return Overrides.left(safe, safeguards, overruled);
    }

    /** How it stands for this person. What is behind a gate is never offered plainly, whatever is in place. */
    public Offer offer() {
        return switch (indicated.truth().and(safeOnTheDay())) {
            case MET -> procedure.gate().isPresent() ? Offer.GATED : Offer.OFFERED;
            case NOT_MET -> Offer.NOT_OFFERED;
            case UNKNOWN -> Offer.OPEN;
        };
    }

    /** How an option stands: it fits; it would, and stands behind its gate; something is missing; it does not fit. */
    public enum Offer {
        OFFERED,
        GATED,
        OPEN,
        NOT_OFFERED
    }
}
