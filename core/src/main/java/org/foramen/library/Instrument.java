package org.foramen.library;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.criteria.Scoring;
import org.foramen.library.Procedure.Note;

/**
 * A questionnaire or scale: how it is scored, what its scores mean, what change matters, and what may be shown of it.
 *
 * @param id the scale's id, "odi"
 * @param name its name with its version
 * @param measures what it measures, in words
 * @param higherWorse whether a higher score is worse
 * @param range the least and the most it can be, where somebody read them
 * @param scoring how answers make the score
 * @param scored where the formula is from
 * @param missing where the rule for missing items is from
 * @param bands what scores mean; several where sources cut differently
 * @param changes what change matters; several stand side by side
 * @param licence who owns it and what may be shown
 * @param texts the words of the items by number, only where they may ship
 * @param watch an item whose answer somebody must look at whatever the score is
 * @param notes what a reader must know
 */
public record Instrument(
        String id,
        String name,
        String measures,
        boolean higherWorse,
        Optional<Range> range,
        Scoring scoring,
        Note scored,
        Note missing,
        List<Bands> bands,
        List<Change> changes,
        Note licence,
        Map<Integer, String> texts,
        Optional<Watch> watch,
        List<String> notes) {
    public Instrument {
        bands = List.copyOf(bands);
        changes = List.copyOf(changes);
        texts = Map.copyOf(texts);
        notes = List.copyOf(notes);
    }

    /**
     * Where one source draws its lines.
     *
     * @param steps the bands from the lowest up
     * @param note the source, and what it says of them
     */
    public record Bands(List<Step> steps, Note note) {
        public Bands {
            steps = List.copyOf(steps);
        }

        /** The band that a score lies in: the last that begins at or below it. */
        public Optional<String> at(BigDecimal score) {
            return steps.stream()
                    .filter(step -> step.from().compareTo(score) <= 0)
                    .reduce((lower, higher) -> higher)
                    .map(Step::says);
        }
    }

    /** A band: from which score on, and what it is called. */
    public record Step(BigDecimal from, String says) {}

    /** An answer that somebody must look at: from which value on. */
    public record Watch(int item, int from, Note note) {}
}
