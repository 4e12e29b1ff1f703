package org.foramen.library;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.foramen.criteria.Bound;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Names;
import org.foramen.criteria.Status;

/**
 * What is known of holding one medicine before a procedure, authority by authority.
 *
 * @param id "apixaban"
 * @param name as people say it
 * @param drugs the words and sets by which a chart names it
 * @param route the word of the route it speaks of, where it is for one route alone
 * @param lowDose what counts as its low dose, where somebody read that
 * @param levels when its level in the blood is low enough; a level is asked for where a row says so
 * @param rows one for each authority and class
 * @param notes what a reader must know
 */
public record Hold(
        String id,
        String name,
        Names drugs,
        Optional<String> route,
        Optional<LowDose> lowDose,
        Optional<Procedure.Rule> levels,
        List<Row> rows,
        List<Procedure.Note> notes) {
    public Hold {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /** The ids of its rules: its rows, and its level. */
    public List<String> rules() {
        return Stream.concat(
                        rows.stream().map(Row::id),
                        levels.stream().map(rule -> rule.clause().id()))
                .toList();
    }

    /** Whether any row asks how well the kidneys clear it. */
    public boolean renal() {
        return rows.stream().anyMatch(row -> !row.renal().isEmpty());
    }

    /**
     * A dose that counts as low; any other, and one that nobody knows, counts as high.
     *
     * @param daily how much of it a day at most
     * @param perKilogram whether that is for each kilogram of body weight
     * @param each how much of it at a time at most, where that is said
     * @param unless counts as high all the same when this holds, or may
     * @param note where that is from
     */
    public record LowDose(
            Bound daily, boolean perKilogram, Optional<Bound> each, Optional<Criterion> unless, Procedure.Note note) {}

    /** Which dose a row speaks of. */
    public enum Dosing {
        ANY,
        LOW,
        HIGH
    }

    /**
     * What one authority says.
     *
     * @param id the row's own id, by which a clinic can tighten it
     * @param authority who says it, as people call them
     * @param classes the bleeding classes it is for; empty where it is for every procedure it speaks of
     * @param procedures the procedures it speaks of; empty where it speaks of all
     * @param dosing the dose it speaks of
     * @param pause what it asks for where no band of clearance says otherwise
     * @param renal what it asks for by creatinine clearance; a clearance in none of the bands is not spoken of
     * @param inr the highest INR, beside the hours
     * @param restart when it may begin again
     */
    public record Row(
            String id,
            String authority,
            Set<Bleeding> classes,
            Set<String> procedures,
            Dosing dosing,
            String says,
            Pause pause,
            List<Band> renal,
            Optional<Inr> inr,
            Optional<Restart> restart,
            String cites,
            Status status) {
        public Row {
            classes = Set.copyOf(classes);
            procedures = Set.copyOf(procedures);
            renal = List.copyOf(renal);
        }

        /** A row that says nothing. */
        public static Row blank() {
            return new Row(
                    "",
                    "",
                    Set.of(),
                    Set.of(),
                    Dosing.ANY,
                    "",
                    Pause.of(Pause.Sort.NOT_READ),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    Status.DRAFT);
        }
    }

    /** What is asked for where the creatinine clearance lies within all of these bounds. */
    public record Band(List<Bound> clearance, Pause pause) {
        public Band {
            clearance = List.copyOf(clearance);
        }

        public boolean holds(BigDecimal millilitresPerMinute) {
            return clearance.stream().allMatch(bound -> bound.holds(millilitresPerMinute));
        }
    }

    /** The highest INR: a bound of its own, or the laboratory's upper limit where there is none. */
    public record Inr(Optional<Bound> bound) {}

    /** When a medicine may begin again, in hours after the procedure; a range counts at its upper end. */
    public record Restart(int least, int hours) {}
}
