package org.foramen.library;

import java.util.List;
import java.util.Optional;
import org.foramen.criteria.Names;

/**
 * What is known of holding medicines against clotting before a procedure.
 *
 * @param antithrombotic the names of every medicine that acts on clotting; one of them without a hold is asked about
 * @param other the names of medicines that are known not to
 * @param continued the document that says that a medicine goes on, as was decided with its prescriber
 * @param drugs one for each medicine
 * @param schemes the bleeding classes of procedures, one scheme for each authority
 * @param raises what raises the bleeding class of a person by one
 * @param timing what puts off a procedure for which a medicine would have to be stopped
 * @param values the names of the laboratory values and measures that holds ask for
 * @param harms what stopping and going on have done, as measured
 */
public record HoldRules(
        Names antithrombotic,
        Names other,
        Names continued,
        List<Hold> drugs,
        List<BleedingScheme> schemes,
        List<Procedure.Rule> raises,
        List<Procedure.Rule> timing,
        Values values,
        List<Procedure.Note> harms) {
    /** The names of the values that holds ask for. */
    public record Values(Names clearance, Names creatinine, Names weight, Names inr) {
        static final Values NONE = new Values(Names.ANY, Names.ANY, Names.ANY, Names.ANY);
    }

    /** Where nothing is known of it. */
    public static final HoldRules NONE = new HoldRules(
            Names.ANY, Names.ANY, Names.ANY, List.of(), List.of(), List.of(), List.of(), Values.NONE, List.of());

    public HoldRules {
        drugs = List.copyOf(drugs);
        schemes = List.copyOf(schemes);
        raises = List.copyOf(raises);
        timing = List.copyOf(timing);
        harms = List.copyOf(harms);
    }

    /** The same with these medicines and schemes. */
    public HoldRules with(List<Hold> medicines, List<BleedingScheme> classes) {
        return new HoldRules(antithrombotic, other, continued, medicines, classes, raises, timing, values, harms);
    }

    /** Whether nothing is held for a procedure: it is classed, and nobody who classes it sees a needle in it. */
    public boolean needless(String procedure) {
        List<Bleeding> classes = schemes.stream()
                .flatMap(scheme -> scheme.of(procedure).stream())
                .map(BleedingScheme.Classed::to)
                .toList();
        return !classes.isEmpty() && classes.stream().allMatch(Bleeding.NONE::equals);
    }

    public Optional<Hold> drug(String id) {
        return drugs.stream().filter(hold -> hold.id().equals(id)).findFirst();
    }
}
