package org.foramen.vignettes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.foramen.care.Option.Offer;
import org.foramen.criteria.Status;
import org.foramen.criteria.Truth;
import org.foramen.library.Range;

/** What a vignette says that must be so. */
public sealed interface Claim {

    /** A claim about one answer that has a truth: a policy, candidacy, indications, safety. */
    sealed interface OfVerdict extends Claim {}

    /** A claim about the scores of instruments. */
    sealed interface OfMeasure extends Claim {}

    /** A claim about what safety asks for beside the contraindications of the procedure that is asked for. */
    sealed interface OfSafeguard extends Claim {}

    /** A medicine is held so many hours, until that instant where it is said; empty: that cannot be told. */
    record Held(String drug, Optional<Integer> hours, Optional<LocalDateTime> until) implements OfSafeguard {}

    /** A medicine begins again so many hours after the procedure, at that instant where it is said. */
    record Restarted(String drug, Optional<Integer> hours, Optional<LocalDateTime> at) implements OfSafeguard {}

    /** A safeguard does not stop, stops, or is asked about. */
    record Safe(String safeguard, Truth truth) implements OfSafeguard {}

    /** Somebody beside the clinician decides about a safeguard, or about any of them. */
    record Decides(String who, Optional<String> about) implements OfSafeguard {}

    /** A claim about what is taken. */
    sealed interface OfMedicines extends Claim {
        /** The procedure before which it was so; empty: today. */
        Optional<LocalDate> before();
    }

    /** A claim about what would be given. */
    sealed interface OfDose extends Claim {}

    /** The answer as a whole is met, not met or unknown. */
    record Is(Truth truth) implements OfVerdict {}

    /** These clauses are so, at least. For "not met" the answer as a whole is not met too. */
    record Clauses(Truth truth, List<String> ids) implements OfVerdict {
        public Clauses {
            ids = List.copyOf(ids);
        }
    }

    /** The answer is not met, and these clauses alone have a say in that. */
    record NotMetOnly(List<String> ids) implements OfVerdict {
        public NotMetOnly {
            ids = List.copyOf(ids);
        }
    }

    /** These are asked, at least; or these alone. */
    record Asks(List<String> ids, boolean only) implements OfVerdict {
        public Asks {
            ids = List.copyOf(ids);
        }
    }

    /** These warn, at least, and stay out of the truth. */
    record Warns(List<String> ids) implements OfVerdict {
        public Warns {
            ids = List.copyOf(ids);
        }
    }

    /** These are due later: listed, not judged. */
    record Later(List<String> ids) implements OfVerdict {
        public Later {
            ids = List.copyOf(ids);
        }
    }

    /** The answer is advice only, and says this. */
    record Advice(OfVerdict claim) implements OfVerdict {}

    /** A cap has seen so many sessions of so many, and perhaps the next day on which it lets one through. */
    record Sessions(String clause, int used, int cap, Optional<String> next) implements OfVerdict {}

    /** The first day on which the answer is, or could be, yes. */
    record Earliest(LocalDate day) implements OfVerdict {}

    /** The chance of a generator lies here, in percent, both ends. */
    record Posterior(String generator, Range percent) implements Claim {}

    /** Something speaks for a generator, and more than speaks against it; or not. */
    record Suspected(String generator, boolean so) implements Claim {}

    /** A diagnostic block of that day is positive by every cut-off, negative by every one, or neither. */
    record Block(LocalDate day, Truth positive) implements Claim {}

    /** Two blocks with two anaesthetics agree, do not, or cannot be compared. */
    record Pair(Truth concordant) implements Claim {}

    /** A single rule is answered so, wherever in the answer it stands. */
    record Ruling(String rule, Truth truth) implements Claim {}

    /** A feature counts in the differential with this likelihood ratio, both ends of its range. */
    record Weight(String feature, Range ratio) implements Claim {}

    /** The likely mechanisms are these, in the order of knowledge; none where it cannot be told. */
    record Likely(List<String> mechanisms) implements Claim {
        public Likely {
            mechanisms = List.copyOf(mechanisms);
        }
    }

    /** A generator has this place in the differential. */
    record Rank(String generator, int place) implements Claim {}

    /** An alarm rings, within so many hours if that is said; it does not; or it cannot be told. */
    record Alarm(String id, Truth rings, Optional<Integer> withinHours) implements Claim {}

    /** A procedure is offered, stands behind its gate, is not offered, or hangs on something that is missing. */
    record Offered(String procedure, Offer offer) implements Claim {}

    /** A position speaks of this person, does not, or that cannot be told. */
    record Scope(String position, Truth applies) implements Claim {}

    /** A claim about who judges what is asked for, and whose leave it needs. */
    sealed interface OfCoverage extends Claim {}

    /** A policy is, or is not, the one of this person's payer and place; perhaps also how well its place is known. */
    record JudgedBy(String policy, boolean judged, Optional<Status> status) implements OfCoverage {}

    /** A policy is said to speak for the place by nothing that anybody has seen, and is not used. */
    record Unseen(String policy) implements OfCoverage {}

    /** A payer's list, or one thing on it, asks for leave beforehand; does not; or that cannot be told. */
    record Leave(String list, Truth needed) implements OfCoverage {}

    /** The latest score of an instrument is this; empty: it cannot be told. */
    record Scored(String scale, Optional<BigDecimal> value) implements OfMeasure {}

    /** The latest score lies in this band, of one source at least. */
    record Band(String scale, String says) implements OfMeasure {}

    /** Whether the latest score has changed by this figure ("10 points", "30%"). */
    record Changed(String scale, String figure, Truth truth) implements OfMeasure {}

    /** Whether an answer of the latest sheet must be looked at whatever the score is. */
    record Watched(String scale, Truth truth) implements OfMeasure {}

    /** The daily morphine equivalents lie here; without a most: nobody can tell; without both: whatever they are, unknown. */
    record Mme(Optional<BigDecimal> least, Optional<BigDecimal> most, Optional<LocalDate> before)
            implements OfMedicines {}

    /** So many medicines of a class are taken, or perhaps more. */
    record Taken(String of, int count, boolean orMore, Optional<LocalDate> before) implements OfMedicines {}

    /**
     * What is meant to be given of a drug ("lidocaine"), held against its limits, or against one of them ("LA-LIDO-US").
     *
     * @param of the drug or the limit
     * @param most milligrams at most; empty: it cannot be told
     * @param within met: within; not met: over; unknown: something is missing
     */
    record Dosed(String of, Optional<BigDecimal> most, Truth within) implements OfDose {}

    /** The sum that is held against a limit is so many milligrams. */
    record Summed(String limit, BigDecimal milligrams) implements OfDose {}

    /** Something that could not be read: always a disagreement, never a pass in silence. */
    record Unreadable(String what, String said) implements Claim {}
}
