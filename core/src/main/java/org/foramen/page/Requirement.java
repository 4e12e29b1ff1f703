package org.foramen.page;

import java.util.List;
import java.util.stream.Stream;
import org.foramen.chart.Entry;
import org.foramen.criteria.Clause;

/**
 * One clause of a payer's policy held against the chart and the request, with the entries that decide it.
 *
 * @param id the clause's id; blank where it has none
 * @param says the clause in words
 * @param state how it stands
 * @param heard whether it has a say in the answer: what is too weakly sourced only warns
 * @param shown the entries of the chart that decide it
 * @param said what the request itself says of it, "technique: thermal"
 * @param source the title of its source with the place
 * @param status how well it is sourced
 * @param ask the question that would settle it
 * @param from who can answer
 * @param due when it is judged
 * @param note how silence was read, and what else must be known
 * @param closing what would close the gap
 * @param parts the clauses within it
 */
public record Requirement(
        String id,
        String says,
        State state,
        boolean heard,
        List<Entry> shown,
        List<String> said,
        String source,
        String status,
        String ask,
        String from,
        Clause.Due due,
        String note,
        Closing closing,
        List<Requirement> parts) {
    public Requirement {
        shown = List.copyOf(shown);
        said = List.copyOf(said);
        parts = List.copyOf(parts);
    }

    /** How a clause stands. */
    public enum State {
        /** The chart or the request shows it. */
        MET,
        /** Nothing is recorded, and the clause reads silence as none. */
        ASSUMED,
        /** Its condition is not given, so it asks nothing. */
        NOT_ASKED,
        /** What is recorded says the contrary. */
        NOT_MET,
        /** Something is recorded and it is not enough to say. */
        UNCLEAR,
        /** Nothing is recorded. */
        MISSING;

        /** Whether somebody must still do something about it. */
        public boolean open() {
            return this == NOT_MET || this == UNCLEAR || this == MISSING;
        }
    }

    /** Whether it stands in the way of the answer that is hoped for. */
    public boolean gap() {
        return heard && state.open();
    }

    /** This clause and every one within it. */
    public Stream<Requirement> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Requirement::all));
    }
}
