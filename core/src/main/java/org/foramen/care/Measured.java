package org.foramen.care;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Entry;
import org.foramen.criteria.Scoring.Scored;
import org.foramen.criteria.Truth;
import org.foramen.library.Change;
import org.foramen.library.Instrument;
import org.foramen.library.Procedure.Note;

/**
 * How somebody stands on an instrument: the latest score, the band it lies in, and whether it has changed enough to matter.
 *
 * @param instrument which
 * @param entry the latest entry
 * @param scored what it comes to
 * @param bands the band of each source that draws lines
 * @param before the entry that it is compared with, where there is one
 * @param baseline the score then
 * @param changed each figure of change that matters, and whether it is reached
 * @param watch whether an answer must be looked at whatever the score is; empty where the instrument has none
 */
public record Measured(
        Instrument instrument,
        Entry entry,
        Scored scored,
        List<Band> bands,
        Optional<Entry> before,
        Optional<BigDecimal> baseline,
        List<Changed> changed,
        Optional<Truth> watch) {
    public Measured {
        bands = List.copyOf(bands);
        changed = List.copyOf(changed);
    }

    /** The band of one source. */
    public record Band(String says, Note note) {}

    /** One figure of change, and whether it is reached. */
    public record Changed(Change change, Truth truth) {}
}
