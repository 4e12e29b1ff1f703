package org.foramen.criteria;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foramen.chart.Kind;
import org.foramen.chart.Pain;
import org.foramen.chart.Therapy;

/**
 * What can be asked of a chart. The vocabulary is closed and total: eight ways to combine, and the tests below. A test
 * that says {@code here} looks only at facts at the sites of the request.
 */
public sealed interface Criterion {

    /** Every part. */
    record All(List<Criterion> parts) implements Criterion {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one part. */
    record Any(List<Criterion> parts) implements Criterion {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** At least so many of the parts. */
    record AtLeast(int count, List<Criterion> parts) implements Criterion {
        public AtLeast {
            parts = List.copyOf(parts);
        }
    }

    /** The contrary. */
    record Not(Criterion part) implements Criterion {}

    /** The rule, unless the exception holds. */
    record Unless(Criterion rule, Criterion exception) implements Criterion {}

    /** The rule, where the condition holds; where it does not, the rule does not apply and asks nothing. */
    record When(Criterion condition, Criterion rule) implements Criterion {}

    /** A criterion with its words: id, sentence, source, status, question. */
    record Stated(Clause clause, Criterion test) implements Criterion {}

    /** A fact of a kind says that one of these things is there: the latest about each name decides. */
    record Present(Kind kind, Names names, Optional<Span> within, boolean here) implements Criterion {}

    /** Pain of a pattern in the request's part of the body has lasted so long and been so bad. */
    record Hurts(Set<Pain.Pattern> patterns, Optional<Span> lasting, Optional<Bound> worst) implements Criterion {
        public Hurts {
            patterns = Set.copyOf(patterns);
        }
    }

    /** The latest value of a score, laboratory value or vital sign is within a bound; without a bound: is recorded. */
    record Measured(Kind kind, Names names, Optional<Bound> bound, Optional<Span> within) implements Criterion {}

    /** Care of these kinds went on so long (the union of its courses) and came to one of these results. */
    record Course(Names of, Optional<Span> lasting, Set<Therapy.Result> results) implements Criterion {
        public Course {
            results = Set.copyOf(results);
        }
    }

    /** An imaging study shows one of these things. */
    record Imaged(Names modality, Names shows, boolean concordant, Optional<Span> within, boolean here)
            implements Criterion {}

    /**
     * At each site of the request, so many blocks of this target each relieved at least so much (hundredths of a
     * percent), for as long as the agent lasts where {@code agent} says so; only those after the last {@code since}.
     */
    record Blocks(Names of, int count, int relief, boolean agent, Names since) implements Criterion {}

    /** Pain was measured before and after each of these procedures, on one scale. */
    record Paired(Names of) implements Criterion {}

    /**
     * No more than so many sessions (days) in the span before, the request included: in the request's coverage region, or
     * {@code anywhere} in the body.
     */
    record Sessions(Names of, Intent intent, int atMost, Span within, boolean anywhere) implements Criterion {
        public Sessions {
            if (atMost < 1) {
                throw new IllegalArgumentException("a cap counts the request itself, so it is at least one: " + atMost);
            }
        }
    }

    /** So long has passed since the last of these procedures that was done with this intent. */
    record Apart(Names since, Intent intent, Span atLeast, boolean here) implements Criterion {}

    /** The last of these procedures relieved at least so much (hundredths of a percent) for at least so long. */
    record Sustained(Names after, int relief, Span lasting, Gain gain, boolean here) implements Criterion {}

    /** One of these procedures was done with this intent, not longer ago than {@code within}, at least as long ago as {@code ago}. */
    record Had(Names of, Intent intent, Optional<Span> within, Optional<Span> ago, boolean here) implements Criterion {
        /** Whatever it was for. */
        public Had(Names of, Optional<Span> within, Optional<Span> ago, boolean here) {
            this(of, Intent.EITHER, within, ago, here);
        }
    }

    /** A field of the request is one of these. */
    record Asked(String field, Names names) implements Criterion {}

    /** A number of the request (levels, regions, temperature, ...) is within a bound. */
    record Counted(String field, Bound bound) implements Criterion {}

    /** The person's age in whole years is within a bound. */
    record Aged(Bound bound) implements Criterion {}

    /** The test, but for the days in which somebody has switched its rule off ({@code until} excluded): then unknown. */
    record Off(Criterion test, LocalDate from, LocalDate until) implements Criterion {}

    /** Which sessions count: those done for a diagnosis, those done as a treatment, or both. */
    enum Intent {
        DIAGNOSTIC,
        THERAPEUTIC,
        EITHER
    }

    /** What must have become better. */
    enum Gain {
        PAIN,
        FUNCTION,
        EITHER,
        /** Consistent improvement of movements and daily activities, without a percentage. */
        CONSISTENT
    }
}
