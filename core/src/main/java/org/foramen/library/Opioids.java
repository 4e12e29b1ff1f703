package org.foramen.library;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foramen.criteria.Bound;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Names;
import org.foramen.library.Procedure.Note;

/**
 * What is known of opioids: how they are counted in morphine, and what to think of at which dose.
 *
 * @param of what counts as an opioid
 * @param factors how much morphine a day's dose comes to
 * @param uncounted opioids that are shown and never counted
 * @param scope whom the thresholds speak of
 * @param prompts what to think of, and when
 * @param notes what else to know
 * @param classes the classes of medicines whose number is followed over time
 */
public record Opioids(
        Names of,
        List<Factor> factors,
        List<Uncounted> uncounted,
        Optional<Criterion.Stated> scope,
        List<Prompt> prompts,
        List<Note> notes,
        List<MedicineClass> classes) {

    /** No opioid known at all. */
    public static final Opioids NONE =
            new Opioids(Names.ANY, List.of(), List.of(), Optional.empty(), List.of(), List.of(), List.of());

    public Opioids {
        factors = List.copyOf(factors);
        uncounted = List.copyOf(uncounted);
        prompts = List.copyOf(prompts);
        notes = List.copyOf(notes);
        classes = List.copyOf(classes);
    }

    /** The words of every rule: the scope and the prompts. */
    public List<Clause> clauses() {
        return Stream.concat(
                        scope().map(Criterion.Stated::clause).stream(),
                        prompts.stream().map(Prompt::clause))
                .toList();
    }

    /** What the dose is measured in that a factor is for. */
    public enum Per {
        /** Milligrams a day by mouth. */
        MG,
        /** Micrograms an hour through the skin. */
        UG_PER_HOUR
    }

    /**
     * How much oral morphine one unit of an opioid's daily dose stands for.
     *
     * @param drug its name, which stands in the words of products too
     * @param names the words and codes that are it
     * @param factor morphine per unit
     * @param per the unit
     * @param note words, source and status
     * @param earlier what an older table says, for contrast alone; never reckoned with
     */
    public record Factor(String drug, Names names, BigDecimal factor, Per per, Note note, Optional<Note> earlier) {}

    /** An opioid that has no factor on purpose: shown as not counted, neither zero nor an error. */
    public record Uncounted(String drug, Names names, Note note) {}

    /**
     * Something to think of, which never forbids: a dose that was reached, a danger beside the opioid.
     *
     * @param clause its words, source and status
     * @param daily the daily morphine equivalents that it is about; empty where it is about something else
     * @param test when it speaks, where it is not about the dose
     * @param about what it belongs to ("dose", "naloxone", "benzodiazepine", "age")
     * @param action what to think of or offer
     */
    public record Prompt(Clause clause, Optional<Bound> daily, Optional<Criterion> test, String about, String action) {}

    /** A class of medicines that is counted: benzodiazepines, gabapentinoids. */
    public record MedicineClass(String id, String name, Names of) {}
}
