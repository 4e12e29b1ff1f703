package org.foramen.care;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Entry;
import org.foramen.criteria.Status;
import org.foramen.criteria.Truth;

/**
 * One thing that safety asks for on the day of service: a hold, a limit, a hazard. Every authority that speaks of it
 * stands in a row of its own; none is merged into another.
 *
 * @param id the rule or the drug it is about ("apixaban", "steroid-year")
 * @param says the whole of it in a sentence
 * @param safe met: nothing stops; not met: it stops, until a clinician decides where the source is weak; unknown: asked
 * @param until from when it no longer stops, in the clinic's zone, where time alone mends it
 * @param decides who decides where it is not the clinician alone: "prescriber"; empty where nobody else is needed
 * @param because the entries it rests on
 * @param ask the question that would settle it; blank when it is settled
 * @param from who can answer; blank when it is settled
 * @param rows what each authority says
 * @param held how long a medicine is held and when it begins again, where it is that
 * @param judged whether nothing can be looked up that would settle it: no source was read, so that somebody decides
 */
public record Safeguard(
        String id,
        String says,
        Truth safe,
        Optional<LocalDateTime> until,
        Optional<String> decides,
        List<Entry> because,
        String ask,
        String from,
        List<Row> rows,
        Optional<Held> held,
        boolean judged) {
    public Safeguard {
        because = List.copyOf(because);
        rows = List.copyOf(rows);
    }

    /** A safeguard that is no hold. */
    public Safeguard(
            String id,
            String says,
            Truth safe,
            Optional<LocalDateTime> until,
            Optional<String> decides,
            List<Entry> because,
            String ask,
            String from,
            List<Row> rows) {
        this(id, says, safe, until, decides, because, ask, from, rows, Optional.empty(), false);
    }

    /** The same, left to a decision where that is so. */
    Safeguard judged(boolean left) {
        return new Safeguard(id, says, safe, until, decides, because, ask, from, rows, held, left && safe.unknown());
    }

    /** Whether a physician can decide to go on: against what stops, and where no source was read that would tell. */
    boolean decidable() {
        return safe.refused() || judged;
    }

    /**
     * A hold of one medicine.
     *
     * @param hours how long it is held since the last dose, by the stricter of those who speak; empty where no clock can say
     * @param restart how many hours after the procedure it begins again, by the latest; empty where nobody says
     * @param again when that is
     */
    public record Held(Optional<Integer> hours, Optional<Integer> restart, Optional<LocalDateTime> again) {}

    /**
     * What one authority says.
     *
     * @param id the id of its rule; blank where it has none
     * @param says its rule for this person, in words and with its figure
     * @param safe what comes of it here
     * @param cites source id and place
     * @param status how well it is sourced
     */
    public record Row(String id, String says, Truth safe, String cites, Status status) {
        /** A row whose rule has no id. */
        public Row(String says, Truth safe, String cites, Status status) {
            this("", says, safe, cites, status);
        }
    }
}
