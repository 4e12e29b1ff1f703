package org.foramen.library;

import java.util.List;
import java.util.Optional;

/**
 * What may be given at most, and what the day of service asks beside that.
 *
 * @param doses the drugs whose doses are counted, with their limits
 * @param mixtures drugs that use up one allowance between them
 * @param lean how a weight is read where somebody is heavy for their height; empty: as it was measured
 * @param usual how much of a drug is usually given
 * @param hazards what stops on the day of service, whatever the procedure's own contraindications say
 */
public record Limits(
        List<DoseTable> doses,
        List<Mixture> mixtures,
        Optional<LeanWeight> lean,
        List<Usual> usual,
        List<Hazard> hazards) {
    /** No limits at all. */
    public static final Limits NONE = new Limits(List.of(), List.of(), Optional.empty(), List.of(), List.of());

    public Limits {
        doses = List.copyOf(doses);
        mixtures = List.copyOf(mixtures);
        usual = List.copyOf(usual);
        hazards = List.copyOf(hazards);
    }

    /** The same with other hazards. */
    public Limits with(List<Hazard> others) {
        return new Limits(doses, mixtures, lean, usual, others);
    }
}
